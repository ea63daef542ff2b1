"""Reads PDF files with other people's eyes: pikepdf (qpdf) for what the file says of itself, pdfua for PDF/UA-1.

    judge.py LANGUAGE:FILE...    prints every fault; exits with 1 when there is one
"""

import sys

import pikepdf
import pdfua

ROLES = {"H1", "H2", "H3", "H4", "P", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TFoot", "TR", "TH", "TD",
         "Document", "Div", "Span", "Strong", "Sect", "Part", "NonStruct", "Em", "Link"}


def elements(node, role_map, above=()):
    """Every structure element with its standard role and the roles above it."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            role = str(kid["/S"])
            role = str(role_map.get(role, role))[1:]
            yield kid, role, above
            yield from elements(kid, role_map, above + (role,))


def fonts(page):
    for font in (page.get("/Resources", {}).get("/Font", {}) or {}).values():
        below = font.get("/DescendantFonts", [font])
        for one in below:
            yield one


def faults(path, language):
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        with pdf.open_metadata() as xmp:
            for key, wanted in [("pdfaid:part", "2"), ("pdfaid:conformance", "A"), ("pdfuaid:part", "1")]:
                if xmp.get(key) != wanted:
                    yield f"{key} is {xmp.get(key)}, not {wanted}"
            if not xmp.get("dc:title"):
                yield "no title"
        if str(root.get("/Lang")).split("-")[0] != language:
            yield f"the language is {root.get('/Lang')}, not {language}"
        if not root.get("/MarkInfo", {}).get("/Marked") or "/StructTreeRoot" not in root:
            yield "it is not tagged"
            return
        if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
            yield "the window shows the file's name and not its title"
        if not list(root.get("/OutputIntents", [])):
            yield "no output intent"
        for dangerous in ("/OpenAction", "/AA", "/AcroForm"):
            if dangerous in root:
                yield f"{dangerous} in the catalogue"
        if "/Outlines" not in root:
            yield "no bookmarks"
        for number, page in enumerate(pdf.pages, 1):
            box = [round(float(x)) for x in page.mediabox]
            if box != [0, 0, 595, 842]:
                yield f"page {number} is no A4: {box}"
            if page.get("/Tabs") not in (None, pikepdf.Name.S):
                yield f"page {number} is not read in the order of its structure"
            for font in fonts(page):
                described = font.get("/FontDescriptor")
                if described is None or not any(k in described for k in ("/FontFile", "/FontFile2", "/FontFile3")):
                    yield f"page {number}: a font that is not embedded"
        tree = root["/StructTreeRoot"]
        level, tables, rows = 0, 0, {}
        for element, role, above in elements(tree, tree.get("/RoleMap", {})):
            if role not in ROLES:
                yield f"an element of the kind {role}"
            if role[0] == "H" and role[1:].isdigit():
                if int(role[1:]) > level + 1:
                    yield f"H{level} is followed by {role}"
                if level == 0 and role != "H1":
                    yield f"the first heading is {role}"
                level = int(role[1:])
            if role == "Table":
                tables += 1
            if role == "TR":
                kids = [str(kid["/S"])[1:] for kid in element["/K"]]
                if kids[0] != "TH":
                    yield f"a row without a head: {kids}"
                if "THead" in above and set(kids) != {"TH"}:
                    yield f"the head of a table has other cells: {kids}"
                rows.setdefault(len(kids), 0)
            if role == "TH":
                attributes = element.get("/A", {})
                attributes = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
                if not any(a.get("/Scope") in ("/Row", "/Column", "/Both") for a in attributes):
                    yield "a head of a table that does not say what it heads"
        if level == 0:
            yield "no heading"
    report = pdfua.validate(path)
    for finding in report.findings:
        if finding.severity == pdfua.Severity.ERROR:
            yield f"pdfua {finding.rule_id}: {finding.message} ({finding.location.describe()})"


def main():
    found = 0
    for argument in sys.argv[1:]:
        language, path = argument.split(":", 1)
        for fault in faults(path, language):
            found += 1
            print(f"{path}: {fault}")
    return 1 if found or len(sys.argv) < 2 else 0


sys.exit(main())
