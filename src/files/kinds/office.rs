//! Office documents: zips that say what they are. ODF by its first entry (OpenDocument 1.3, part 2, 3.3), OOXML by its list
//! of types (ISO/IEC 29500-2). Every entry is unpacked once, so that no size is believed.

use std::fs::File;

use super::not_seen::NotSeen;
use super::zip;
use crate::domain::application::attachments::{FileKind, Unfit};

/// The list of types of a document with thousands of parts is some hundred kilobytes.
const LONGEST_TYPES: usize = 1024 * 1024;

const ODF: &[(&str, FileKind)] = &[
    ("application/vnd.oasis.opendocument.text", FileKind::Odt),
    ("application/vnd.oasis.opendocument.spreadsheet", FileKind::Ods),
    ("application/vnd.oasis.opendocument.presentation", FileKind::Odp),
];

/// The type of the part that the document begins with.
const OOXML: &[(&str, FileKind)] = &[
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileKind::Docx),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileKind::Xlsx),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileKind::Pptx),
];

/// Where macros and other things that run lie, in lower case.
const RUNS: &[&str] = &["vbaproject.bin", "vbadata.xml", "/activex/", "macrosheets/", "basic/", "scripts/"];

pub(super) fn look(file: &mut File, came: &str) -> Result<FileKind, NotSeen> {
    let entries = zip::list(file)?;
    let (mut mimetype, mut types) = (None, None);
    for (number, entry) in entries.iter().enumerate() {
        let begins = zip::unpack(file, entry, if entry.name == "[Content_Types].xml" { LONGEST_TYPES } else { 128 })?;
        match entry.name.as_str() {
            "mimetype" if number == 0 => mimetype = Some(begins),
            "[Content_Types].xml" => types = Some(begins),
            _ => {}
        }
    }
    let runs = |name: &str| {
        let name = name.to_lowercase();
        RUNS.iter().any(|run| {
            if run.starts_with('/') || !run.ends_with('/') {
                name.contains(run)
            } else {
                name.starts_with(run) || name.contains(&format!("/{run}"))
            }
        })
    };
    let has_macros = entries.iter().any(|entry| runs(&entry.name));
    let said = mimetype.as_deref().or(types.as_deref()).map(String::from_utf8_lossy).unwrap_or_default();
    let kind = match mimetype {
        Some(_) => ODF.iter().find(|(media, _)| said.trim() == *media),
        None => OOXML.iter().find(|(part, _)| said.contains(&format!("\"{part}\""))),
    };
    match kind {
        _ if types.is_some() && said.contains("macroEnabled") => Err(Unfit::Macros.into()),
        Some(_) if has_macros => Err(Unfit::Macros.into()),
        Some((_, kind)) => Ok(*kind),
        None => Err(Unfit::other_kind(came).into()),
    }
}

#[cfg(test)]
pub(in crate::files) mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::DeflateEncoder;

    use super::super::tests::seen;
    use super::*;

    /// How an entry is written, and what it says of itself.
    pub(in crate::files) struct Packed {
        name: &'static str,
        bytes: Vec<u8>,
        method: u16,
        unpacked: u32,
        flags: u16,
        /// Lies where the entry of this number lies.
        over: Option<usize>,
    }

    pub(in crate::files) fn stored(name: &'static str, bytes: &[u8]) -> Packed {
        Packed {
            name,
            bytes: bytes.to_vec(),
            method: 0,
            unpacked: bytes.len().try_into().unwrap(),
            flags: 0,
            over: None,
        }
    }

    pub(in crate::files) fn deflated(name: &'static str, bytes: &[u8]) -> Packed {
        let mut deflate = DeflateEncoder::new(Vec::new(), Compression::best());
        deflate.write_all(bytes).unwrap();
        Packed { bytes: deflate.finish().unwrap(), method: 8, ..stored(name, bytes) }
    }

    pub(in crate::files) fn zip(entries: &[Packed]) -> Vec<u8> {
        let (mut file, mut list, mut at) = (Vec::new(), Vec::new(), Vec::new());
        for e in entries {
            let sizes = [u32::try_from(e.bytes.len()).unwrap(), e.unpacked];
            let name = u16::try_from(e.name.len()).unwrap();
            let from = e.over.map_or(file.len(), |over| at[over]);
            at.push(from);
            let mut fixed = Vec::new();
            for n in [20, e.flags, e.method, 0, 0] {
                fixed.extend(u16::to_le_bytes(n));
            }
            for n in [0, sizes[0], sizes[1]] {
                fixed.extend(u32::to_le_bytes(n));
            }
            fixed.extend(name.to_le_bytes());
            fixed.extend([0, 0]);
            if e.over.is_none() {
                file.extend(b"PK\x03\x04");
                file.extend(&fixed);
                file.extend(e.name.as_bytes());
                file.extend(&e.bytes);
            }
            list.extend(b"PK\x01\x02\x14\0");
            list.extend(&fixed);
            list.extend([0; 10]);
            list.extend(u32::try_from(from).unwrap().to_le_bytes());
            list.extend(e.name.as_bytes());
        }
        let (from, count) = (u32::try_from(file.len()).unwrap(), u16::try_from(entries.len()).unwrap());
        let size = u32::try_from(list.len()).unwrap();
        file.extend(list);
        file.extend(b"PK\x05\x06\0\0\0\0");
        file.extend(count.to_le_bytes());
        file.extend(count.to_le_bytes());
        file.extend(size.to_le_bytes());
        file.extend(from.to_le_bytes());
        file.extend([0, 0]);
        file
    }

    pub(in crate::files) fn types(part: &str) -> Packed {
        let part = format!("<Types><Override PartName=\"/x\" ContentType=\"{part}\"/></Types>");
        deflated("[Content_Types].xml", part.as_bytes())
    }

    fn look(entries: &[Packed]) -> Result<FileKind, Unfit> {
        seen(&zip(entries), "plan.docx")
    }

    #[test]
    fn documents_are_known_by_what_they_say_inside() {
        for (part, kind) in OOXML {
            assert_eq!(look(&[types(part), deflated("x.xml", b"<x/>")]), Ok(*kind));
        }
        for (media, kind) in ODF {
            let odf = [stored("mimetype", media.as_bytes()), deflated("content.xml", b"<x/>")];
            assert_eq!(look(&odf), Ok(*kind));
        }
        let other = Err(Unfit::OtherKind { claimed: Some(FileKind::Docx) });
        assert_eq!(look(&[deflated("content.xml", b"<x/>")]), other, "a zip of anything");
        let graphics = [stored("mimetype", b"application/vnd.oasis.opendocument.graphics")];
        assert_eq!(look(&graphics), other, "a kind that is not taken");
        assert_eq!(look(&[deflated("META-INF/MANIFEST.MF", b"Main-Class: x")]), other, "a jar");
    }

    #[test]
    fn what_can_run_is_refused() {
        let docx = OOXML[0].0;
        assert_eq!(look(&[types(docx), deflated("word/vbaProject.bin", b"x")]), Err(Unfit::Macros));
        assert_eq!(look(&[types(docx), deflated("word/activeX/activeX1.bin", b"x")]), Err(Unfit::Macros));
        let enabled = "application/vnd.ms-word.document.macroEnabled.main+xml";
        assert_eq!(look(&[types(enabled)]), Err(Unfit::Macros));
        let odt = [stored("mimetype", ODF[0].0.as_bytes()), deflated("Basic/Standard/Module1.xml", b"x")];
        assert_eq!(look(&odt), Err(Unfit::Macros));
    }

    #[test]
    fn bombs_and_what_is_not_true_are_refused() {
        let docx = OOXML[0].0;
        let lies = Packed { unpacked: 10, ..deflated("word/document.xml", &[b' '; 5000]) };
        assert_eq!(look(&[types(docx), lies]), Err(Unfit::Bomb), "more than it says");
        let huge = Packed { unpacked: 500 * 1024 * 1024, ..deflated("word/document.xml", b"x") };
        assert_eq!(look(&[types(docx), huge]), Err(Unfit::Bomb), "more than anything may be");
        let mut over = vec![types(docx), deflated("a", &vec![7; 4000])];
        for name in ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"] {
            over.push(Packed { name, over: Some(1), ..deflated("a", &vec![7; 4000]) });
        }
        assert_eq!(look(&over), Err(Unfit::Bomb), "entries over each other");
        let many: Vec<Packed> = (0..5001).map(|_| stored("x", b"")).collect();
        assert_eq!(look(&many), Err(Unfit::Bomb), "too many");
        assert_eq!(look(&[types(docx), stored("A", b""), stored("a", b"")]), Err(Unfit::Broken), "one name twice");
        let locked = Packed { flags: 1, ..deflated("word/document.xml", b"x") };
        assert_eq!(look(&[types(docx), locked]), Err(Unfit::Locked));
        let whole = zip(&[types(docx), deflated("word/document.xml", &[b'x'; 900])]);
        assert_eq!(seen(&whole[..whole.len() - 40], "plan.docx"), Err(Unfit::Broken), "cut short");
    }
}
