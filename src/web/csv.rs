//! CSV in the shape Norwegian Excel opens by double-clicking: UTF-8 with BOM, `;`, CRLF.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use time::Date;

/// A cell that a spreadsheet would read as a formula gets an apostrophe in front (OWASP, CSV injection): titles are
/// written by people.
fn guarded(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

/// A whole file, the head first.
///
/// # Errors
/// When a row has another number of cells than the head.
pub fn file(rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>, csv::Error> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(|cell| guarded(cell)))?;
    }
    bytes.extend(writer.into_inner().map_err(|e| csv::Error::from(e.into_error()))?);
    Ok(bytes)
}

/// The file as a download, named by the day.
#[must_use]
pub fn download(name: &str, day: Date, bytes: Vec<u8>) -> Response {
    let file = format!("attachment; filename=\"{name}-{day}.csv\"");
    ([(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, file)], bytes).into_response()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_cell_is_never_a_formula_and_a_semicolon_is_no_new_column() {
        let rows = [vec!["Tittel".to_owned(), "kr".to_owned()], vec!["=cmd|' /C calc'!A0".to_owned(), "1".to_owned()]];
        let text = String::from_utf8(super::file(rows).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}Tittel;kr\r\n'=cmd|' /C calc'!A0;1\r\n");
        let text = String::from_utf8(super::file([vec!["a;b".to_owned(), "č \"x\"".to_owned()]]).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}\"a;b\";\"č \"\"x\"\"\"\r\n");
    }
}
