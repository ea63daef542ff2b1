//! The shape of every PDF that is handed out.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use tokio::sync::Semaphore;

use super::error::AppError;
use crate::documents;
use crate::documents::Paper;
use crate::i18n::Texts;

/// So many are made at once while people wait: each takes a core.
const AT_ONCE: usize = 1;
/// Whoever waits longer for a turn, or for the file, is asked to try again.
const LONGEST: Duration = Duration::from_secs(20);
static TURNS: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(AT_ONCE)));

/// A file that is kept nowhere. Its maker holds its turn until it is through, also when nobody waits any more.
///
/// # Errors
/// [`AppError::Busy`] when others are before.
pub async fn made_now(paper: Paper) -> Result<Vec<u8>, AppError> {
    let made = async {
        let turn = TURNS.clone().acquire_owned().await.map_err(AppError::internal)?;
        let set = tokio::task::spawn_blocking(move || {
            let set = documents::set(&paper);
            drop(turn);
            set
        });
        set.await.map_err(AppError::internal)?.map_err(AppError::internal)
    };
    tokio::time::timeout(LONGEST, made).await.unwrap_or(Err(AppError::Busy))
}

/// A file to keep, named in its own language: «vedtak-2027-12.pdf».
#[must_use]
pub fn download(name: &str, bytes: Vec<u8>) -> Response {
    let head = [
        (CONTENT_TYPE, "application/pdf".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{}.pdf\"", plain(name))),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (head, bytes).into_response()
}

/// The name of an application's file: the first sending has no number.
#[must_use]
pub fn application_name(t: &Texts, case: &str, number: i32) -> String {
    let name = format!("{} {case}", t.dokument_fil_soknad());
    if number > 1 { format!("{name} {} {number}", t.dokument_fil_versjon()) } else { name }
}

/// The name of a letter of intent's file. It has both standards: whoever keeps the two tells them apart.
#[must_use]
pub fn intent_name(t: &Texts, with: &str) -> String {
    let with: String = with.chars().take(60).collect();
    format!("{} {with} {}", t.intensjon_tittel(), t.lang().code())
}

/// Letters, digits and hyphens, which every file system takes.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for c in name.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => plain.push(c),
            'æ' | 'ä' => plain.push_str("ae"),
            'ø' | 'ö' => plain.push('o'),
            'å' | 'á' => plain.push('a'),
            _ if plain.is_empty() || plain.ends_with('-') => {}
            _ => plain.push('-'),
        }
    }
    plain.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_files_name_has_no_odd_letters() {
        assert_eq!(plain("søknad 2027/12 versjon 2"), "soknad-2027-12-versjon-2");
        assert_eq!(plain("vedtak 2027/3\r\nx: y\""), "vedtak-2027-3-x-y");
    }
}
