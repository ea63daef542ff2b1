//! Addresses that mail can be sent to. There is one form of each in the database: lower case, the domain in ASCII (IDNA).
//! Chromium sends `xn--lesund-hua.example` where Firefox sends `ålesund.example`; to us it is the same person, and most mail
//! servers take the first only. People are shown the second.

/// The one form of an address, as it is kept and compared.
#[must_use]
pub fn one_form(typed: &str) -> String {
    with_ascii_domain(&typed.trim().to_lowercase())
}

/// The address as mail servers know it. The part before the @ is its owner's business.
#[must_use]
pub fn with_ascii_domain(address: &str) -> String {
    with_domain(address, |domain| idna::domain_to_ascii(domain).ok().filter(|ascii| !ascii.is_empty()))
}

/// The address as people read it.
#[must_use]
pub fn shown(address: &str) -> String {
    with_domain(address, |domain| {
        let (readable, understood) = idna::domain_to_unicode(domain);
        understood.is_ok().then_some(readable)
    })
}

fn with_domain(address: &str, change: impl Fn(&str) -> Option<String>) -> String {
    let changed = address.rsplit_once('@').and_then(|(local, domain)| Some(format!("{local}@{}", change(domain)?)));
    changed.unwrap_or_else(|| address.to_owned())
}

/// Whether mail can be sent to it. Whether anybody reads it, only an answer shows.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let local_ok = !local.is_empty()
        && local.len() <= 64
        && local.bytes().all(|b| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b))
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..");
    let labels: Vec<&str> = domain.split('.').collect();
    let label_ok = |l: &&str| {
        !l.is_empty() && !l.starts_with('-') && !l.ends_with('-') && l.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    local_ok && labels.len() >= 2 && labels.iter().all(label_ok) && text.len() <= 254
}

#[cfg(test)]
mod tests {
    use super::{is_address, one_form, shown, with_ascii_domain};

    #[test]
    fn addresses_that_mail_can_reach() {
        for good in ["post@alvdal.kommune.no", "a.b+c@x-y.no", "navn@ålesund.kommune.no", "Navn@Alvdal.kommune.no"] {
            assert!(is_address(good), "{good}");
        }
        for bad in
            ["", "@", "a@b", "a b@c.no", "a@@c.no", ".a@c.no", "a@c..no", "a@-c.no", "navn <a@c.no>", "a@c.no\r\nb"]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }

    #[test]
    fn one_person_has_one_address_however_the_browser_sends_it() {
        for (typed, kept, read) in [
            ("Post@Ålesund.kommune.no ", "post@xn--lesund-hua.kommune.no", "post@ålesund.kommune.no"),
            ("post@xn--lesund-hua.kommune.no", "post@xn--lesund-hua.kommune.no", "post@ålesund.kommune.no"),
            ("post@A\u{30a}LESUND.kommune.no", "post@xn--lesund-hua.kommune.no", "post@ålesund.kommune.no"),
            ("uni@bærum.kommune.no", "uni@xn--brum-voa.kommune.no", "uni@bærum.kommune.no"),
            ("navn@alvdal.kommune.no", "navn@alvdal.kommune.no", "navn@alvdal.kommune.no"),
            ("ingen adresse", "ingen adresse", "ingen adresse"),
            ("a@", "a@", "a@"),
            ("", "", ""),
        ] {
            assert_eq!(one_form(typed), kept, "{typed}");
            assert_eq!(one_form(kept), kept, "{typed}");
            assert_eq!(shown(kept), read, "{typed}");
        }
        assert_eq!(with_ascii_domain("Ordfører@Ålesund.no"), "Ordfører@xn--lesund-hua.no");
        assert!(is_address(&one_form("uni@bærum.kommune.no")));
    }
}
