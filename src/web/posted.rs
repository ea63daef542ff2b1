//! A posted form on its way in, read within its limits: nothing is allocated for a field before all of them are counted.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::request::Parts;
use futures_util::StreamExt;

use super::clean::clean;
use super::error::AppError;
use super::limits::{LONGEST_NAME, MOST_FIELDS, most_letters};
use super::typed::Typed;

/// A form that is not here by then does not come.
const TIME_TO_SEND: Duration = Duration::from_secs(30);
/// A browser shows our answer only when it has sent its form to the end: so much is let by unread.
const LET_BY: u64 = 16 * 1024 * 1024;

/// Reads the form; without a form, nothing was typed.
///
/// # Errors
/// `TooLarge`, `Unreadable`, `HalfSent`.
pub(super) async fn read(parts: &Parts, body: Body, at_most: usize) -> Result<Typed, AppError> {
    read_within(parts, body, at_most, TIME_TO_SEND).await
}

async fn read_within(parts: &Parts, body: Body, at_most: usize, time: Duration) -> Result<Typed, AppError> {
    let is_form = parts
        .headers
        .get(CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.starts_with("application/x-www-form-urlencoded"));
    if !is_form {
        return Ok(Typed::default());
    }
    let told = parts.headers.get(CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<u64>().ok());
    let mut incoming = body.into_data_stream();
    let whole = async {
        let too_large = told.is_some_and(|length| length > at_most as u64);
        // Room for what was told: a length that is not true costs nobody anything.
        let mut bytes = Vec::with_capacity(told.and_then(|l| usize::try_from(l).ok()).unwrap_or(0).min(at_most));
        let mut refused = too_large.then_some(AppError::TooLarge);
        let mut fields = 1;
        while refused.is_none() {
            let Some(piece) = incoming.next().await else { return Ok(bytes) };
            let piece: Bytes = piece.map_err(|_| AppError::HalfSent)?;
            fields += piece.iter().filter(|b| **b == b'&').count();
            if bytes.len() + piece.len() > at_most {
                refused = Some(AppError::TooLarge);
            } else if fields > MOST_FIELDS {
                refused = Some(AppError::Unreadable);
            } else {
                bytes.extend_from_slice(&piece);
            }
        }
        drop(bytes);
        let mut let_by = 0_u64;
        while let_by < LET_BY && told.is_none_or(|length| length <= LET_BY) {
            let Some(Ok(piece)) = incoming.next().await else { break };
            let_by += piece.len() as u64;
        }
        Err(refused.unwrap_or(AppError::TooLarge))
    };
    let bytes = tokio::time::timeout(time, whole).await.map_err(|_| AppError::HalfSent)??;
    let letters = bytes.len() - 2 * bytes.iter().filter(|b| **b == b'%').count().min(bytes.len() / 3);
    if letters > most_letters(at_most) {
        return Err(AppError::TooLarge);
    }
    if bytes.split(|b| *b == b'&').any(|pair| pair.iter().take_while(|b| **b != b'=').count() > LONGEST_NAME) {
        return Err(AppError::Unreadable);
    }
    let pairs = url::form_urlencoded::parse(&bytes);
    Ok(Typed::new(pairs.map(|(n, v)| (clean(&n).into_owned(), clean(&v).into_owned())).collect()))
}

#[cfg(test)]
mod tests {
    use axum::http::Request;
    use futures_util::stream;

    use super::*;
    use crate::web::limits::FORM;

    fn parts(length: Option<usize>) -> Parts {
        let mut request = Request::post("/").header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(length) = length {
            request = request.header(CONTENT_LENGTH, length);
        }
        request.body(()).unwrap().into_parts().0
    }

    async fn whole(body: &str) -> Result<Typed, AppError> {
        read(&parts(Some(body.len())), Body::from(body.to_owned()), FORM).await
    }

    #[tokio::test]
    async fn a_form_is_read_up_to_its_limits_and_not_beyond() {
        let typed = whole("a=1&a=2&b=%C3%A5+%C3%A5").await.unwrap();
        assert_eq!(typed.iter().collect::<Vec<_>>(), [("a", "1"), ("a", "2"), ("b", "å å")]);
        assert_eq!(whole(&"a=b&".repeat(MOST_FIELDS - 1)).await.unwrap().iter().count(), MOST_FIELDS - 1);
        assert_eq!(whole(&"a=b&".repeat(MOST_FIELDS)).await.unwrap_err(), AppError::Unreadable);
        assert_eq!(whole(&"&".repeat(FORM)).await.unwrap_err(), AppError::Unreadable);
        whole(&format!("{}=1", "n".repeat(LONGEST_NAME))).await.unwrap();
        assert_eq!(whole(&"n".repeat(LONGEST_NAME + 1)).await.unwrap_err(), AppError::Unreadable);
        let at_most = format!("a={}", "x".repeat(FORM - 2));
        assert_eq!(whole(&at_most).await.unwrap().get("a").len(), FORM - 2);
        assert_eq!(whole(&format!("{at_most}x")).await.unwrap_err(), AppError::TooLarge);
        let unsaid = read(&parts(None), Body::from(format!("{at_most}x")), FORM).await;
        assert_eq!(unsaid.unwrap_err(), AppError::TooLarge);
    }

    #[tokio::test]
    async fn a_form_that_does_not_come_is_not_waited_for() {
        let half = stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"a=1"))]).chain(stream::pending());
        let read = read_within(&parts(Some(10)), Body::from_stream(half), FORM, Duration::from_millis(20)).await;
        assert_eq!(read.unwrap_err(), AppError::HalfSent);
        let broken = stream::iter([Err::<Bytes, _>(std::io::Error::other("the line was cut"))]);
        let read = read_within(&parts(None), Body::from_stream(broken), FORM, Duration::from_secs(9)).await;
        assert_eq!(read.unwrap_err(), AppError::HalfSent);
    }
}
