//! CSV in the shape Norwegian Excel opens by double-clicking: UTF-8 with BOM, `;`, CRLF.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt, stream};
use time::Date;
use tokio::sync::{Semaphore, SemaphorePermit, mpsc};
use tokio::time::Instant;

use super::error::AppError;

/// A reader who takes nothing for this long gets no more: what the rows are read with is not held for ever.
const PATIENCE: Duration = Duration::from_secs(15);
/// And whoever takes a little at a time has so long for the whole file.
const WHOLE: Duration = Duration::from_secs(120);

/// Large files of a kind that are made at the same time.
pub struct Downloads(Semaphore);

impl Downloads {
    #[must_use]
    pub const fn at_once(number: usize) -> Downloads {
        Downloads(Semaphore::const_new(number))
    }
}

/// A cell that a spreadsheet would read as a formula gets an apostrophe in front (OWASP, CSV injection): titles are
/// written by people.
fn guarded(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

/// Rows as bytes, the first of them after the BOM.
pub struct Sheet(csv::Writer<Vec<u8>>);

impl Default for Sheet {
    fn default() -> Self {
        Sheet(writer("\u{feff}".as_bytes().to_vec()))
    }
}

fn writer(bytes: Vec<u8>) -> csv::Writer<Vec<u8>> {
    csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(bytes)
}

impl Sheet {
    /// # Errors
    /// When the row has another number of cells than the one before.
    pub fn row(&mut self, cells: &[String]) -> Result<(), csv::Error> {
        self.0.write_record(cells.iter().map(|cell| guarded(cell)))
    }
    /// The rows since the last time.
    ///
    /// # Errors
    /// Never: the rows are in memory.
    pub fn take(&mut self) -> Result<Vec<u8>, csv::Error> {
        std::mem::replace(&mut self.0, writer(Vec::new())).into_inner().map_err(|e| csv::Error::from(e.into_error()))
    }
}

/// A whole file, the head first.
///
/// # Errors
/// When a row has another number of cells than the head.
pub fn file(rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>, csv::Error> {
    let mut sheet = Sheet::default();
    for row in rows {
        sheet.row(&row)?;
    }
    sheet.take()
}

/// The file as a download, named by the day.
#[must_use]
pub fn download(name: &str, day: Date, body: impl Into<Body>) -> Response {
    let file = format!("attachment; filename=\"{name}-{day}.csv\"");
    ([(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, file)], body.into()).into_response()
}

enum Piece {
    Bytes(Bytes),
    End,
}

/// Where the pieces of a long file go while they are made. Dropped before [`Pieces::end`], the reader sees that the file
/// is cut off: half a file never looks whole.
pub struct Pieces {
    send: mpsc::Sender<Piece>,
    patience: Duration,
    until: Instant,
    _place: SemaphorePermit<'static>,
}

/// The reader has gone, takes nothing any more, or takes too long.
#[derive(Debug, thiserror::Error)]
#[error("nobody reads the file any more")]
pub struct NobodyReads;

impl Pieces {
    /// # Errors
    /// [`NobodyReads`].
    pub async fn pass_on(&self, bytes: Vec<u8>) -> Result<(), NobodyReads> {
        self.send(Piece::Bytes(bytes.into())).await
    }
    /// # Errors
    /// [`NobodyReads`].
    pub async fn end(self) -> Result<(), NobodyReads> {
        self.send(Piece::End).await
    }
    async fn send(&self, piece: Piece) -> Result<(), NobodyReads> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(NobodyReads);
        }
        self.send.send_timeout(piece, self.patience.min(left)).await.map_err(|_| NobodyReads)
    }
}

/// A body that is sent piece by piece.
///
/// # Errors
/// `Busy`, when as many files of the kind are being made as may be.
pub fn in_pieces(of: &'static Downloads) -> Result<(Pieces, Body), AppError> {
    in_pieces_for(of, PATIENCE, WHOLE)
}

fn in_pieces_for(of: &'static Downloads, patience: Duration, whole: Duration) -> Result<(Pieces, Body), AppError> {
    let place = of.0.try_acquire().map_err(|_| AppError::Busy)?;
    let (send, receive) = mpsc::channel(4);
    let pieces = stream::unfold(Some(receive), async |receive| {
        let mut receive: mpsc::Receiver<Piece> = receive?;
        match receive.recv().await {
            Some(Piece::Bytes(bytes)) => Some((Ok(bytes), Some(receive))),
            Some(Piece::End) => None,
            None => Some((Err(std::io::Error::other("cut off")), None)),
        }
    });
    // The compression asks once more after the end; an unfold that has ended must not be asked.
    let body = Body::from_stream(pieces.fuse().boxed());
    Ok((Pieces { send, patience, until: Instant::now() + whole, _place: place }, body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula_and_a_semicolon_is_no_new_column() {
        let rows = [vec!["Tittel".to_owned(), "kr".to_owned()], vec!["=cmd|' /C calc'!A0".to_owned(), "1".to_owned()]];
        let text = String::from_utf8(file(rows).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}Tittel;kr\r\n'=cmd|' /C calc'!A0;1\r\n");
        let text = String::from_utf8(file([vec!["a;b".to_owned(), "č \"x\"".to_owned()]]).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}\"a;b\";\"č \"\"x\"\"\"\r\n");
        for cell in ["=1+1", "+47 22", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(guarded(cell), format!("'{cell}"));
        }
        assert_eq!(guarded("2027/14"), "2027/14");
    }

    #[tokio::test]
    async fn a_reader_that_takes_nothing_is_let_go_and_half_a_file_does_not_look_whole() {
        static FILES: Downloads = Downloads::at_once(1);
        let (pieces, body) = in_pieces_for(&FILES, Duration::from_millis(5), WHOLE).unwrap();
        let mut passed_on = 0;
        while pieces.pass_on(vec![b'x']).await.is_ok() {
            passed_on += 1;
        }
        assert_eq!(passed_on, 4);
        drop(pieces);
        assert!(axum::body::to_bytes(body, 100).await.is_err());

        let (pieces, body) = in_pieces(&FILES).unwrap();
        pieces.pass_on(vec![b'x']).await.unwrap();
        pieces.end().await.unwrap();
        assert_eq!(axum::body::to_bytes(body, 100).await.unwrap().as_ref(), b"x");
    }

    #[tokio::test]
    async fn few_files_are_made_at_once_and_none_for_ever() {
        static FILES: Downloads = Downloads::at_once(2);
        let whole = Duration::from_millis(50);
        let (one, _first) = in_pieces(&FILES).unwrap();
        let (slow, body) = in_pieces_for(&FILES, PATIENCE, whole).unwrap();
        assert_eq!(in_pieces(&FILES).err(), Some(AppError::Busy));
        drop(one);
        let (_other, _third) = in_pieces(&FILES).unwrap();
        // A piece now and then is no sign of life when it goes on for too long.
        let mut taken = body.into_data_stream();
        let mut pieces = 0;
        while slow.pass_on(vec![b'x']).await.is_ok() {
            pieces += 1;
            taken.next().await.unwrap().unwrap();
            tokio::time::sleep(whole / 10).await;
        }
        assert!((1..=10).contains(&pieces), "{pieces}");
    }
}
