//! A body compressed once for everybody who takes it so.

use std::io::Write;
use std::sync::OnceLock;

use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_ENCODING;

/// A body in the encodings browsers take, each made when somebody takes it.
#[derive(Debug)]
pub(super) struct Squeezed {
    plain: Bytes,
    /// Brotli's quality, 0 to 11; none for what grows no smaller.
    quality: Option<i32>,
    brotli: OnceLock<Option<Bytes>>,
    gzip: OnceLock<Option<Bytes>>,
}

impl Squeezed {
    pub(super) fn new(plain: Bytes, quality: Option<i32>) -> Squeezed {
        Squeezed { plain, quality, brotli: OnceLock::new(), gzip: OnceLock::new() }
    }

    /// The best the asker takes, and its name; none for the plain one.
    pub(super) fn taken_by(&self, headers: &HeaderMap) -> (&Bytes, Option<&'static str>) {
        if let Some(quality) = self.quality {
            if takes(headers, "br")
                && let Some(body) = self.brotli.get_or_init(|| brotli(&self.plain, quality))
            {
                return (body, Some("br"));
            }
            if takes(headers, "gzip")
                && let Some(body) = self.gzip.get_or_init(|| gzip(&self.plain))
            {
                return (body, Some("gzip"));
            }
        }
        (&self.plain, None)
    }

    /// Makes all encodings now.
    pub(super) fn make(&self) {
        if let Some(quality) = self.quality {
            self.brotli.get_or_init(|| brotli(&self.plain, quality));
            self.gzip.get_or_init(|| gzip(&self.plain));
        }
    }

    /// At most, with all encodings.
    pub(super) fn bytes(&self) -> usize {
        self.plain.len() * 2
    }
}

/// Named in `Accept-Encoding`, and not with the weight that refuses it (RFC 9110 12.5.3).
pub(super) fn takes(headers: &HeaderMap, encoding: &str) -> bool {
    let named = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(','));
    named.map(|one| one.split_once(';').unwrap_or((one, ""))).any(|(name, weight)| {
        let refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse::<f32>().is_ok_and(|q| q == 0.0));
        name.trim().eq_ignore_ascii_case(encoding) && !refused
    })
}

fn brotli(plain: &[u8], quality: i32) -> Option<Bytes> {
    let mut out = Vec::new();
    // A window of what there is: the usual one, of 4 MB, costs more to make ready than a page to compress. From 17 up: below it
    // the library has not the reference encoder's hash table, and makes one of 32 MB ready instead.
    let window = plain.len().next_power_of_two().trailing_zeros().clamp(17, 22);
    let parameters = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: window.cast_signed(),
        size_hint: plain.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &plain[..], &mut out, &parameters).ok()?;
    Some(out.into())
}

fn gzip(plain: &[u8]) -> Option<Bytes> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(plain).ok()?;
    encoder.finish().ok().map(Bytes::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_asker_takes_is_read_as_it_is_written() {
        let said = |value: &str| HeaderMap::from_iter([(ACCEPT_ENCODING, value.parse().unwrap())]);
        let body = Squeezed::new(Bytes::from_static(b"aaaaaaaaaaaaaaaaaaaa"), Some(5));
        for (value, taken) in [
            ("gzip, deflate, br", Some("br")),
            ("gzip, deflate, br;q=0", Some("gzip")),
            ("BR ; q=0.1", Some("br")),
            ("gzip;q=0, br;q=0.000", None),
            ("identity", None),
            ("brotli", None),
            ("", None),
        ] {
            assert_eq!(body.taken_by(&said(value)).1, taken, "{value}");
        }
        assert_eq!(body.taken_by(&HeaderMap::new()).1, None);
    }
}
