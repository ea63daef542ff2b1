//! The address of a request as it is understood: its query cleaned as a form is, and one spelling of each path.

use axum::http::Uri;
use axum::http::uri::PathAndQuery;

use super::clean::clean;
use super::typed::is_local;

/// What becomes of a request by its address.
pub(super) enum Understood {
    /// Answered under this address.
    Here(Uri),
    /// The same page has another address, and only that one.
    At(String),
}

pub(super) fn understood(uri: &Uri) -> Understood {
    let query = uri.query().and_then(cleaned_query);
    if let Some(path) = right_path(uri.path()) {
        let query = query.as_deref().or(uri.query()).map(|q| format!("?{q}")).unwrap_or_default();
        return Understood::At(format!("{path}{query}"));
    }
    let Some(query) = query else { return Understood::Here(uri.clone()) };
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = format!("{}?{query}", uri.path()).parse::<PathAndQuery>().ok();
    Understood::Here(Uri::from_parts(parts).unwrap_or_else(|_| uri.clone()))
}

/// The query without what is cleaned away; none when it is clean.
fn cleaned_query(query: &str) -> Option<String> {
    let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).collect();
    if pairs.iter().all(|(n, v)| clean(n) == *n && clean(v) == *v) {
        return None;
    }
    let mut cleaned = url::form_urlencoded::Serializer::new(String::new());
    cleaned.extend_pairs(pairs.iter().map(|(n, v)| (clean(n), clean(v))));
    Some(cleaned.finish())
}

/// The path without a slash at its end and without the invisible characters that come along when a link is copied; none
/// when there is nothing to mend. Never another site's (`//host`).
fn right_path(path: &str) -> Option<String> {
    let mut mended = path.to_owned();
    if path.contains('%') {
        let plain = decoded(path);
        let cleaned = clean(&plain);
        // Anything but a plain path is left as it came: it leads nowhere, or is decoded where it is read.
        if cleaned != plain && cleaned.bytes().all(|b| b.is_ascii_alphanumeric() || b"/_-.~".contains(&b)) {
            mended = cleaned.into_owned();
        }
    }
    let right = mended.trim_end_matches('/');
    (!right.is_empty() && path != "/" && right != path && is_local(right)).then(|| right.to_owned())
}

fn decoded(path: &str) -> String {
    let bytes = path.as_bytes();
    let hex = |at: usize| bytes.get(at).and_then(|b| char::from(*b).to_digit(16));
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&b) = bytes.get(at) {
        match (b, hex(at + 1), hex(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                plain.push(u8::try_from(high * 16 + low).unwrap_or_default());
                at += 3;
            }
            _ => {
                plain.push(b);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(address: &str) -> String {
        match understood(&address.parse().unwrap()) {
            Understood::Here(uri) => uri.to_string(),
            Understood::At(to) => format!("-> {to}"),
        }
    }

    #[test]
    fn each_page_has_one_address_and_a_query_is_cleaned() {
        for (address, expected) in [
            ("/", "/"),
            ("/hjelp", "/hjelp"),
            ("/hjelp/", "-> /hjelp"),
            ("/hjelp///?a=1", "-> /hjelp?a=1"),
            ("/invitasjon/0a%E2%80%8B", "-> /invitasjon/0a"),
            ("/invitasjon/0a%20", "/invitasjon/0a%20"),
            ("/%00", "/%00"),
            ("//andre.example/", "//andre.example/"),
            ("/%2Fandre.example", "/%2Fandre.example"),
            ("/%E2%80%8B/andre.example/", "/%E2%80%8B/andre.example/"),
            ("//", "//"),
            ("/a%zz", "/a%zz"),
            ("/a%FF", "/a%FF"),
            ("/tildelinger?sok=%C3%85l&ar=2027", "/tildelinger?sok=%C3%85l&ar=2027"),
            ("/tildelinger?sok=%00", "/tildelinger?sok="),
            ("/tildelinger?sok=A%CC%8Alesund%E2%80%8B", "/tildelinger?sok=%C3%85lesund"),
            ("/tildelinger?sok=100%&x=%FF", "/tildelinger?sok=100%&x=%FF"),
        ] {
            assert_eq!(shown(address), expected, "{address}");
        }
    }
}
