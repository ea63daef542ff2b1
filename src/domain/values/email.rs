//! Addresses that mail can be sent to.

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
    use super::is_address;

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
}
