//! A visitor inside the process: sends what a browser sends, counts what comes back.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use tower::ServiceExt;

use super::{BenchError, Filled, other};
use crate::state::AppState;

pub(crate) struct Browser {
    app: Router,
}

pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) took: Duration,
    /// Of the body, as sent.
    pub(super) bytes: usize,
    pub(super) body: String,
}

/// What a visitor asks for.
pub(super) struct Asked<'a> {
    pub(super) path: &'a str,
    /// A form to post; otherwise the page is got.
    pub(super) form: Option<String>,
    pub(super) cookie: Option<&'a str>,
    pub(super) compressed: bool,
}

impl Browser {
    pub(super) fn new(state: &AppState) -> Self {
        crate::web::assets::warm();
        Self { app: crate::app::build_app(state.clone()) }
    }

    /// From the request to the last byte of the answer.
    pub(super) async fn ask(&self, asked: &Asked<'_>) -> Result<Answer, BenchError> {
        let mut request = Request::builder().uri(asked.path).header(header::HOST, "127.0.0.1:8080");
        if let Some(cookie) = asked.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        if asked.compressed {
            request = request.header(header::ACCEPT_ENCODING, "gzip, deflate, br, zstd");
        }
        let body = match &asked.form {
            Some(form) => {
                request = request
                    .method("POST")
                    .header("sec-fetch-site", "same-origin")
                    .header(header::ORIGIN, "http://127.0.0.1:8080")
                    .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
                Body::from(form.clone())
            }
            None => Body::empty(),
        };
        let mut request = request.body(body).map_err(other)?;
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 40_000))));
        let started = Instant::now();
        let response = self.app.clone().oneshot(request).await.map_err(other)?;
        let status = response.status();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.map_err(other)?;
        let took = started.elapsed();
        let body = if asked.compressed { String::new() } else { String::from_utf8_lossy(&bytes).into_owned() };
        Ok(Answer { status, took, bytes: bytes.len(), body })
    }
}

/// What the first page a visitor sees brings with it, compressed: name and bytes.
pub(super) async fn first_view(filled: &Filled) -> Result<Vec<(String, usize)>, BenchError> {
    let page = |path: String, compressed| async move {
        let asked = Asked { path: &path, form: None, cookie: None, compressed };
        filled.browser.ask(&asked).await
    };
    let html = page("/".to_owned(), false).await?;
    let compressed = page("/".to_owned(), true).await?;
    let mut sizes = vec![("HTML of /".to_owned(), compressed.bytes)];
    let assets: BTreeSet<&str> = html
        .body
        .match_indices("/static/")
        .map(|(at, _)| html.body[at..].split(['"', '#', '\'', ')']).next().unwrap_or_default())
        .collect();
    for path in assets {
        let asset = page(path.to_owned(), true).await?;
        if asset.status != StatusCode::OK {
            return Err(other(format!("{path} answers {}", asset.status)));
        }
        sizes.push((path.rsplit('/').next().unwrap_or(path).to_owned(), asset.bytes));
    }
    Ok(sizes)
}
