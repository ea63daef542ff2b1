//! Notices that have not reached the municipality: to whom, which, why, and what the office can do.

use askama::Template;

use super::super::case::Case;
use crate::domain::people::actor::OfficeActor;
use crate::i18n::Texts;
use crate::mail::words;
use crate::store::casework::notices::{Receiver, Undelivered};
use crate::store::records::outbox::Mail;
use crate::web::{Page, Visitor};

pub(super) struct NoticeLine {
    pub job: i64,
    pub subject: String,
    pub to: String,
    pub state: String,
    /// The name of the button that sends it again, for whoever may.
    pub again: Option<String>,
}

#[derive(Template)]
#[template(path = "casework/assess/case/notices.html")]
pub(super) struct NoticesPart {
    page: Page,
    notices: Vec<NoticeLine>,
    /// At least one was given up: something must be done.
    given_up: bool,
    /// The time to appeal waits for one of them.
    holds_appeal: bool,
}

impl NoticesPart {
    /// None when every notice has gone out.
    pub(super) fn of(visitor: &Visitor, page: &Page, actor: &OfficeActor, case: &Case) -> Option<NoticesPart> {
        let notices = &case.undelivered;
        let may = case.may_send_again(actor);
        (!notices.is_empty()).then(|| NoticesPart {
            page: page.clone(),
            notices: notices.iter().map(|n| line(visitor, n, may)).collect(),
            given_up: notices.iter().any(|n| n.given_up.is_some()),
            holds_appeal: notices.iter().any(|n| n.holds_appeal),
        })
    }
}

fn line(visitor: &Visitor, n: &Undelivered, may: bool) -> NoticeLine {
    let t: &Texts = visitor.texts();
    let subject = words(&Mail { lang: visitor.lang, ..n.mail.clone() }, "").0;
    let written = t.moment(n.written_at);
    let address = crate::domain::values::email::shown(&n.mail.to);
    NoticeLine {
        job: n.job,
        to: match n.receiver {
            Receiver::Contact => t.varsel_til_kontakt(&address),
            Receiver::Mailbox => t.varsel_til_postmottak(&address),
            Receiver::Submitter => t.varsel_til_innsender(&address),
        },
        state: match &n.given_up {
            Some(why) if why.refused => t.varsel_avvist().skrevet(written).tidspunkt(t.moment(why.at)),
            Some(why) => t.varsel_gitt_opp().skrevet(written).tidspunkt(t.moment(why.at)),
            None => t.varsel_proves().skrevet(written).tidspunkt(t.moment(n.due_at)),
        },
        again: (may && n.given_up.is_some()).then(|| t.varsel_knapp_hva().adresse(&address).emne(&subject)),
        subject,
    }
}
