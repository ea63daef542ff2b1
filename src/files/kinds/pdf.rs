//! A PDF that can run something, or that nobody can read: told by the names that stand in it.
//!
//! Seen: `/S /JavaScript`, `/S /Launch` and `/Encrypt`, however their letters are spelt (`/J#61vaScript`), in the file
//! itself and in its object streams packed with `FlateDecode`. Not seen: what other filters hide, and what a file embedded
//! in the PDF does. That is the scanner's.

use std::io::{BufRead, Read};

use flate2::bufread::ZlibDecoder;

use super::not_seen::NotSeen;
use crate::domain::application::attachments::Unfit;

/// The most that all object streams of a file may become: tables and outlines, never pictures.
const MOST_UNPACKED: u64 = 64 * 1024 * 1024;

pub(super) fn look(file: &mut impl BufRead) -> Result<(), NotSeen> {
    let mut names = Names::default();
    let mut left = MOST_UNPACKED;
    loop {
        let piece = file.fill_buf()?;
        if piece.is_empty() {
            return names.said();
        }
        let mut taken = 0;
        let mut packed = false;
        for byte in piece {
            taken += 1;
            names.see(*byte);
            if names.object_stream_begins() {
                packed = true;
                break;
            }
        }
        file.consume(taken);
        names.said()?;
        if packed {
            let mut inner = Names::default();
            let mut unpacked = ZlibDecoder::new(&mut *file).take(left + 1);
            let mut piece = [0_u8; 16 * 1024];
            // What is no zlib, or breaks off, is gone on with as it stands.
            while let Ok(n @ 1..) = unpacked.read(&mut piece) {
                piece[..n].iter().for_each(|byte| inner.see(*byte));
                left = left.checked_sub(n as u64).ok_or(Unfit::Bomb)?;
            }
            inner.see(b' ');
            inner.said()?;
        }
    }
}

/// The names of a PDF, as its bytes come by.
#[derive(Default)]
struct Names {
    /// The name that is being read; none between names.
    name: Option<Vec<u8>>,
    /// The name before, while nothing but space has come since.
    before: Option<Vec<u8>>,
    /// The last letters outside names, to know a keyword by.
    word: [u8; 8],
    /// `/ObjStm` has come, and its stream has not.
    object_stream: bool,
    begins: bool,
    found: Option<Unfit>,
}

/// Longer than any name that is looked for, every letter written as `#xx`.
const LONGEST: usize = 64;

impl Names {
    fn see(&mut self, byte: u8) {
        let space = matches!(byte, 0 | b'\t' | b'\n' | 0xc | b'\r' | b' ');
        let ends = space || b"()<>[]{}/%".contains(&byte);
        if let Some(name) = &mut self.name {
            if !ends {
                if name.len() < LONGEST {
                    name.push(byte);
                }
                return;
            }
            let name = plain(name);
            self.is(&name);
            self.before = Some(name);
            self.name = None;
        }
        if byte == b'/' {
            self.name = Some(Vec::new());
        } else if !space {
            // An encrypted file's trailer points at a dictionary: a number, or the dictionary itself.
            if self.before.take().is_some_and(|name| name == b"Encrypt") && (byte.is_ascii_digit() || byte == b'<') {
                self.found = self.found.or(Some(Unfit::Locked));
            }
        }
        self.word.rotate_left(1);
        self.word[7] = byte;
        self.begins = self.object_stream && (self.word.ends_with(b"stream\n") || &self.word[..] == b"stream\r\n");
        if self.word.ends_with(b"endobj") {
            self.object_stream = false;
        }
    }

    fn is(&mut self, name: &[u8]) {
        let action = self.before.as_deref() == Some(b"S");
        if action && (name == b"JavaScript" || name == b"Launch") {
            self.found = Some(Unfit::Script);
        }
        self.object_stream |= name == b"ObjStm";
    }

    fn object_stream_begins(&mut self) -> bool {
        let begins = std::mem::take(&mut self.begins);
        self.object_stream &= !begins;
        begins
    }

    fn said(&self) -> Result<(), NotSeen> {
        self.found.map_or(Ok(()), |unfit| Err(unfit.into()))
    }
}

/// A name without its `#xx`.
fn plain(name: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(name.len());
    let mut rest = name;
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|d| std::str::from_utf8(d).ok());
        match digits.filter(|_| *first == b'#').and_then(|d| u8::from_str_radix(d, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                rest = &after[2..];
            }
            None => {
                out.push(*first);
                rest = after;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    use super::super::tests::seen;
    use super::*;
    use crate::domain::application::attachments::FileKind;

    fn pdf(inner: &str) -> Result<FileKind, Unfit> {
        seen(format!("%PDF-1.7\n1 0 obj\n{inner}\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF").as_bytes(), "a.pdf")
    }

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut zlib = ZlibEncoder::new(Vec::new(), Compression::best());
        zlib.write_all(bytes).unwrap();
        zlib.finish().unwrap()
    }

    fn with_object_stream(line: &str, inner: &[u8]) -> Result<FileKind, Unfit> {
        let mut file = format!("%PDF-1.7\n1 0 obj\n<</Type /ObjStm /Filter /FlateDecode>>\nstream{line}").into_bytes();
        file.extend(packed(inner));
        file.extend(b"\nendstream\nendobj\n%%EOF");
        seen(&file, "a.pdf")
    }

    #[test]
    fn a_pdf_that_runs_something_is_told_from_one_that_speaks_of_it() {
        assert_eq!(pdf("<</Type/Catalog/OpenAction[3 0 R /Fit]>>"), Ok(FileKind::Pdf));
        assert_eq!(pdf("<</Title (Kurs i CSS/JavaScript og /Launch)>>"), Ok(FileKind::Pdf));
        assert_eq!(pdf("<</S/JavaScript/JS(app.alert(1))>>"), Err(Unfit::Script));
        assert_eq!(pdf("<</Type /Action /S\n /J#61vaScript /JS 5 0 R>>"), Err(Unfit::Script));
        assert_eq!(pdf("<</S /Launch /F (cmd.exe)>>"), Err(Unfit::Script));
        assert_eq!(pdf("<</Encrypt 5 0 R>>"), Err(Unfit::Locked));
        assert_eq!(pdf("<</EncryptMetadata false>>"), Ok(FileKind::Pdf));
    }

    #[test]
    fn object_streams_are_unpacked_and_not_without_end() {
        let script = b"1 0 <</S /JavaScript /JS (app.alert(1))>>";
        assert_eq!(with_object_stream("\n", script), Err(Unfit::Script));
        assert_eq!(with_object_stream("\r\n", script), Err(Unfit::Script));
        assert_eq!(with_object_stream("\n", b"1 0 <</Type /Page>>"), Ok(FileKind::Pdf));
        let bomb = vec![b' '; usize::try_from(MOST_UNPACKED).unwrap() + 1];
        assert_eq!(with_object_stream("\n", &bomb), Err(Unfit::Bomb));
        let mut broken = b"%PDF-1.7\n<</Type/ObjStm>>stream\nnot zlib at all /S /JavaScript".to_vec();
        broken.push(b' ');
        // What comes after something that is no zlib is still looked at, though a little of it is lost.
        broken.extend(b"<</S /JavaScript>>".repeat(3));
        assert_eq!(seen(&broken, "a.pdf"), Err(Unfit::Script));
    }
}
