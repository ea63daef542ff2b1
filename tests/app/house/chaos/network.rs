//! The program as it is reached over the network, in the place of the application in this process: the same browser
//! reads the same forms. A connection that is refused or cut is an answer that never came.

use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{Response, StatusCode};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::house::At;
use crate::browser::Answer;

/// The header of what stands for no answer.
const NONE: &str = "x-no-answer";

pub(super) fn to(at: At) -> Router {
    Router::new().fallback(move |request: Request| {
        let at = at.clone();
        async move {
            let asked = tokio::time::timeout(Duration::from_secs(60), ask(&at, request)).await;
            asked.ok().flatten().unwrap_or_else(|| {
                let none = Response::builder().status(StatusCode::SERVICE_UNAVAILABLE).header(NONE, "yes");
                none.body(Body::empty()).unwrap()
            })
        }
    })
}

/// Whether anything came back.
pub(super) fn came(answer: &Answer) -> bool {
    answer.header(NONE).is_empty()
}

async fn ask(at: &At, request: Request) -> Option<Response<Body>> {
    let address = (*at.lock().unwrap())?;
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 24).await.ok()?;
    let path = parts.uri.path_and_query()?.as_str();
    let mut head =
        format!("{} {path} HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n", parts.method, body.len());
    for (name, value) in &parts.headers {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().ok()?));
    }
    head.push_str("\r\n");
    let mut stream = TcpStream::connect(address).await.ok()?;
    stream.write_all(head.as_bytes()).await.ok()?;
    stream.write_all(&body).await.ok()?;
    let mut all = Vec::new();
    // Cut in the middle: what has come by then counts, if it is whole.
    let _ = stream.read_to_end(&mut all).await;
    read(&all)
}

/// The answer, when it is whole; of one that leads elsewhere the head is enough, as for a browser.
fn read(all: &[u8]) -> Option<Response<Body>> {
    let end = all.windows(4).position(|w| w == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&all[..end]).ok()?;
    let mut body = all[end + 4..].to_vec();
    let mut lines = head.split("\r\n");
    let status: u16 = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let mut answer = Response::builder().status(status);
    let (mut chunked, mut length) = (false, None);
    for (name, value) in lines.filter_map(|l| l.split_once(": ")) {
        match name.to_ascii_lowercase().as_str() {
            "transfer-encoding" => chunked = value == "chunked",
            "content-length" => length = value.parse::<usize>().ok(),
            _ => answer = answer.header(name, value),
        }
    }
    if status != 303 {
        if chunked {
            body = unchunked(&body)?;
        } else if length.is_some_and(|l| l != body.len()) {
            return None;
        }
    }
    answer.body(Body::from(body)).ok()
}

fn unchunked(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = body.windows(2).position(|w| w == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&body[..end]).ok()?, 16).ok()?;
        if length == 0 {
            return Some(whole);
        }
        whole.extend_from_slice(body.get(end + 2..end + 2 + length)?);
        body = body.get(end + 4 + length..)?;
    }
}
