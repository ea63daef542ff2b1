//! A form with a file. Its short fields are read before anything else, as every form's are; the file itself by the handler,
//! when it has seen that the visitor may send it, a piece at a time.
//!
//! A slow line is heard out and a silent one is not: there is time for a file at [`SLOWEST`], a pause may last
//! [`LONGEST_PAUSE`], and a person has [`AT_ONCE`] on their way.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, BodyDataStream, Bytes};
use axum::extract::FromRequestParts;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::request::Parts;
use futures_util::{Stream, StreamExt};
use tokio::time::{Instant, Sleep};

use super::clean::clean;
use super::error::AppError;
use super::limits::{FORM, LONGEST_NAME};
use super::typed::Typed;
use crate::domain::values::ids::AccountId;

/// Bytes a second: a quarter of a megabit. At that, 25 MB take less than a quarter of an hour.
const SLOWEST: u64 = 32 * 1024;
/// Before anything is asked of a line, and between two pieces.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// Three windows of one person.
const AT_ONCE: usize = 3;
/// A browser shows our answer only when it has sent its form to the end: so much is let by unread.
const LET_BY: u64 = 100 * 1024 * 1024;
/// Beside the file.
const MOST_FIELDS: usize = 20;
/// What a route that takes a file has in all: longer than the largest file at the slowest line, and what follows.
pub(super) const TIME_TO_SEND: Duration = Duration::from_secs(LET_BY / SLOWEST / 3);

/// A route that takes a form with a file; declared beside the route.
pub type UploadRoute = &'static str;

/// Who has files on their way.
#[derive(Debug, Clone, Default)]
pub(super) struct Places(Arc<Mutex<BTreeMap<AccountId, usize>>>);

/// One of them; free again when it is dropped.
pub(super) struct Place(Places, AccountId);

impl Places {
    pub(super) fn take(&self, account: AccountId) -> Option<Place> {
        let mut taken = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let own = taken.entry(account).or_default();
        if *own >= AT_ONCE {
            return None;
        }
        *own += 1;
        Some(Place(self.clone(), account))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = taken.get_mut(&self.1) {
            *own -= 1;
            if *own == 0 {
                taken.remove(&self.1);
            }
        }
    }
}

/// Why the rest of a file does not come.
#[derive(Debug, thiserror::Error)]
pub enum BrokeOff {
    /// The line is silent, or slower than any.
    #[error("it came too slowly")]
    TooSlow,
    /// It was cut, or the form is none.
    #[error("{0}")]
    Line(String),
}

/// The slowest line that is heard out.
#[derive(Debug, Clone, Copy)]
struct Pace {
    slowest: u64,
    pause: Duration,
}

const PACE: Pace = Pace { slowest: SLOWEST, pause: LONGEST_PAUSE };

/// What comes in, at its own pace and no slower than any.
struct Paced {
    pace: Pace,
    body: BodyDataStream,
    begun: Instant,
    came: u64,
    until: Pin<Box<Sleep>>,
    over: bool,
}

impl Paced {
    fn of(body: Body, pace: Pace) -> Paced {
        let begun = Instant::now();
        let until = Box::pin(tokio::time::sleep_until(begun + pace.pause));
        Paced { pace, body: body.into_data_stream(), begun, came: 0, until, over: false }
    }
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BrokeOff>>> {
        if self.over {
            return Poll::Ready(None);
        }
        match self.body.poll_next_unpin(cx) {
            Poll::Ready(Some(Ok(piece))) => {
                self.came += piece.len() as u64;
                let Pace { slowest, pause } = self.pace;
                let whole = self.begun + pause + Duration::from_millis(self.came * 1000 / slowest);
                self.until.as_mut().reset(whole.min(Instant::now() + pause));
                Poll::Ready(Some(Ok(piece)))
            }
            Poll::Ready(ended) => {
                self.over = true;
                Poll::Ready(ended.map(|e| e.map_err(|e| BrokeOff::Line(e.to_string()))))
            }
            Poll::Pending => {
                ready!(self.until.as_mut().poll(cx));
                self.over = true;
                Poll::Ready(Some(Err(BrokeOff::TooSlow)))
            }
        }
    }
}

/// The same body for whoever reads the file and for whoever lets the rest of it by.
#[derive(Clone)]
struct Line(Arc<Mutex<Paced>>);

impl Stream for Line {
    type Item = Result<Bytes, BrokeOff>;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).poll(cx)
    }
}

/// A file on its way in.
pub struct Coming {
    /// As the browser named it, cleaned of what cannot be seen; empty when no file was chosen.
    pub name: String,
    field: multer::Field<'static>,
}

impl Coming {
    /// The bytes, as they come.
    pub fn pieces(self) -> impl Stream<Item = Result<Bytes, BrokeOff>> + Send {
        self.field.map(|piece| piece.map_err(why))
    }
}

fn why(e: multer::Error) -> BrokeOff {
    match e {
        multer::Error::StreamReadFailed(e)
            if e.downcast_ref::<BrokeOff>().is_some_and(|e| matches!(e, BrokeOff::TooSlow)) =>
        {
            BrokeOff::TooSlow
        }
        other => BrokeOff::Line(other.to_string()),
    }
}

/// The file of a form, for the handler of a route that takes one. Without one, the form came without.
#[derive(Clone, Default)]
pub struct Upload(Arc<Mutex<Option<Coming>>>);

impl Upload {
    /// The file; once.
    #[must_use]
    pub fn take(&self) -> Option<Coming> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Upload {
    type Rejection = std::convert::Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(parts.extensions.get::<Upload>().cloned().unwrap_or_default())
    }
}

/// What is left of a form that was answered.
pub(super) struct Rest {
    line: Line,
    told: Option<u64>,
    upload: Upload,
}

impl Rest {
    /// Lets by what nobody has read, so that the browser shows the answer; not more than [`LET_BY`].
    pub(super) async fn let_by(self) {
        drop(self.upload.take());
        if self.told.is_some_and(|length| length > LET_BY) {
            return;
        }
        let mut line = self.line;
        while let Some(Ok(_)) = line.next().await {
            let came = line.0.lock().unwrap_or_else(PoisonError::into_inner).came;
            if came > LET_BY {
                return;
            }
        }
    }
}

/// The boundary of a form with a file.
pub(super) fn boundary(parts: &Parts) -> Option<String> {
    parts.headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).and_then(|v| multer::parse_boundary(v).ok())
}

/// Reads the fields before the file.
///
/// # Errors
/// `TooLarge`, `Unreadable`, `HalfSent`.
pub(super) async fn read(parts: &Parts, body: Body, boundary: String) -> (Result<(Typed, Upload), AppError>, Rest) {
    read_at(parts, body, boundary, PACE).await
}

async fn read_at(parts: &Parts, body: Body, boundary: String, pace: Pace) -> (Result<(Typed, Upload), AppError>, Rest) {
    let told = parts.headers.get(CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<u64>().ok());
    let line = Line(Arc::new(Mutex::new(Paced::of(body, pace))));
    let mut form = multer::Multipart::new(line.clone(), boundary);
    let upload = Upload::default();
    let fields = async {
        let mut typed = Vec::new();
        let mut room = FORM;
        loop {
            let field = form.next_field().await.map_err(unreadable)?;
            let Some(mut field) = field else { return Ok(typed) };
            let name = field.name().unwrap_or_default().to_owned();
            if name.len() > LONGEST_NAME || typed.len() >= MOST_FIELDS {
                return Err(AppError::Unreadable);
            }
            if let Some(file) = field.file_name() {
                // A browser writes a quotation mark in a name so, and nothing else (HTML, 4.10.21.8).
                let name = clean(file).replace("%22", "\"");
                *upload.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Coming { name, field });
                return Ok(typed);
            }
            let mut value = Vec::new();
            while let Some(piece) = field.chunk().await.map_err(unreadable)? {
                room = room.checked_sub(piece.len()).ok_or(AppError::TooLarge)?;
                value.extend_from_slice(&piece);
            }
            let value = String::from_utf8(value).map_err(|_| AppError::Unreadable)?;
            typed.push((clean(&name).into_owned(), clean(&value).into_owned()));
        }
    };
    let read = tokio::time::timeout(LONGEST_PAUSE, fields).await.unwrap_or(Err(AppError::HalfSent));
    (read.map(|typed| (Typed::new(typed), upload.clone())), Rest { line, told, upload })
}

fn unreadable(e: multer::Error) -> AppError {
    match e {
        multer::Error::StreamReadFailed(_)
        | multer::Error::IncompleteStream
        | multer::Error::IncompleteHeaders
        | multer::Error::IncompleteFieldData { .. } => AppError::HalfSent,
        _ => AppError::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use axum::http::Request;
    use futures_util::{TryStreamExt, stream};

    use super::*;

    const FORM_OF: &str = "--x\r\ncontent-disposition: form-data; name=\"_rolle\"\r\n\r\nå\r\n\
        --x\r\ncontent-disposition: form-data; name=\"fil\"; filename=\"plan\u{200b}.pdf\"\r\ncontent-type: application/pdf\r\n\r\n";

    fn parts() -> Parts {
        let request = Request::post("/").header(CONTENT_TYPE, "multipart/form-data; boundary=x");
        request.body(()).unwrap().into_parts().0
    }

    async fn form(body: Body) -> (Result<(Typed, Upload), AppError>, Rest) {
        let parts = parts();
        let boundary = boundary(&parts).unwrap();
        read(&parts, body, boundary).await
    }

    #[tokio::test]
    async fn the_fields_come_before_the_file_and_the_file_piece_by_piece() {
        let (read, _) = form(Body::from(format!("{FORM_OF}innhold\r\n--x--\r\n"))).await;
        let (typed, upload) = read.unwrap();
        assert_eq!(typed.iter().collect::<Vec<_>>(), [("_rolle", "å")]);
        let file = upload.take().unwrap();
        assert_eq!(file.name, "plan.pdf");
        let bytes: Vec<Bytes> = file.pieces().try_collect().await.unwrap();
        assert_eq!(bytes.concat(), b"innhold");
        assert!(upload.take().is_none());
        let many = "--x\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n\r\n".repeat(MOST_FIELDS + 1);
        assert_eq!(form(Body::from(many)).await.0.err(), Some(AppError::Unreadable));
        let long =
            format!("--x\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n{}\r\n--x--\r\n", "å".repeat(FORM));
        assert_eq!(form(Body::from(long)).await.0.err(), Some(AppError::TooLarge));
        assert_eq!(form(Body::from("--x\r\n")).await.0.err(), Some(AppError::HalfSent));
    }

    #[tokio::test]
    async fn a_slow_line_is_heard_out_and_one_that_drips_or_is_silent_is_not() {
        // Ten pieces of a kilobyte, one in ten milliseconds: against lines of 50 kB and of 200 kB a second.
        let line = |slowest, pieces: u32| async move {
            let pieces = stream::unfold(0, move |n| async move {
                tokio::time::sleep(Duration::from_millis(10)).await;
                (n < pieces).then(|| (Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; 1024])), n + 1))
            });
            let body =
                Body::from_stream(stream::iter([Ok(Bytes::from(FORM_OF))]).chain(pieces).chain(stream::pending()));
            let pace = Pace { slowest, pause: Duration::from_millis(60) };
            let (read, rest) = read_at(&parts(), body, "x".to_owned(), pace).await;
            let file = read.unwrap().1.take().unwrap();
            let mut came = 0;
            let mut pieces = std::pin::pin!(file.pieces());
            let broke = loop {
                match pieces.next().await {
                    Some(Ok(piece)) => came += piece.len(),
                    other => break other,
                }
            };
            assert!(matches!(broke, Some(Err(BrokeOff::TooSlow))), "{broke:?}");
            rest.let_by().await;
            came
        };
        let all = line(20 * 1024, 30).await;
        assert!(all > 29 * 1024, "silent only at its end: {all}");
        let some = line(2048 * 1024, 1000).await;
        assert!(some < 60 * 1024, "it drips: {some}");
    }

    #[test]
    fn a_person_has_a_few_on_their_way() {
        let places = Places::default();
        let (one, other) = (AccountId::new(), AccountId::new());
        let mut own: Vec<Place> = (0..AT_ONCE).map(|_| places.take(one).unwrap()).collect();
        assert!(places.take(one).is_none() && places.take(other).is_some());
        own.pop();
        assert!(places.take(one).is_some());
    }
}
