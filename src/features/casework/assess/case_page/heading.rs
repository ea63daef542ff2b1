//! What the case is, whose it is and what is urgent in it.

use askama::Template;
use time::{Date, OffsetDateTime};

use super::super::case::Case;
use super::super::stage_shown::{stage_color, stage_words};
use crate::domain::application::lifecycle::Stage;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::OfficeActor;
use crate::i18n::Texts;
use crate::i18n::format::capital;
use crate::web::Visitor;

#[derive(Template)]
#[template(path = "casework/assess/case/heading.html")]
pub(super) struct Heading {
    t: &'static Texts,
    href: String,
    case: String,
    color: &'static str,
    status: &'static str,
    line: String,
    title: String,
    applied: String,
    deadline_label: String,
    deadline: String,
    caseworker: String,
    late: Option<String>,
    late_reason: Option<String>,
    returned: Option<String>,
    /// It is called back: nobody works on it, and what stands meanwhile.
    called_back: Option<String>,
}

impl Heading {
    pub(super) fn of(visitor: &Visitor, actor: &OfficeActor, case: &Case, now: OffsetDateTime) -> Heading {
        let t = visitor.texts();
        let returned = case.returned().map(str::to_owned);
        let (deadline_label, deadline) = deadline(t, case, oslo_date(now));
        let example = if case.app.example { format!("{} · ", capital(t.ord_eksempel())) } else { String::new() };
        Heading {
            t,
            href: case.href(),
            case: case.receipt.case.to_string(),
            color: stage_color(case.app.kind(), returned.is_some(), case.facts.outcome),
            status: stage_words(t, case.app.kind(), returned.is_some(), case.facts.outcome),
            line: format!(
                "{example}{}",
                t.sak_linje()
                    .utlysning(visitor.lang.pick(&case.facts.call_title_nb, &case.facts.call_title_nn))
                    .saksnummer(case.receipt.case.to_string())
                    .mottatt_tidspunkt(t.moment(case.receipt.at))
            ),
            title: format!("{}: {}", t.web_kommune_navn(&case.facts.municipality), case.app.title),
            applied: t.kroner(case.receipt.applied_total),
            deadline_label,
            deadline,
            caseworker: match &case.facts.caseworker_name {
                Some(_) if case.app.caseworker() == Some(actor.actor.account) => t.sak_deg().to_owned(),
                Some(name) if case.facts.orphan => t.sak_uten_saksbehandler(name),
                Some(name) => name.clone(),
                None => t.status_sak_ny().to_owned(),
            },
            late: case.receipt.late.then(|| {
                t.sak_for_sent().mottatt_tidspunkt(t.moment(case.receipt.at)).frist(t.moment(case.facts.call_closes_at))
            }),
            late_reason: case.facts.late_reason.clone().filter(|_| case.receipt.late),
            returned,
            called_back: match &case.app.stage {
                Stage::CalledBack { at, .. } => {
                    Some(t.sak_hentet_tilbake().tidspunkt(t.moment(*at)).frist(t.moment(case.facts.call_closes_at)))
                }
                _ => None,
            },
        }
    }
}

fn deadline(t: &Texts, case: &Case, today: Date) -> (String, String) {
    match &case.app.stage {
        Stage::AwaitingInformation { due, .. } => {
            let due = oslo_date(*due);
            let until = format!("{} ({})", t.date(due), t.days_left(today, due));
            let overdue = t.overdue(&case.facts.decision(), today);
            (t.sak_svarfrist().to_owned(), overdue.map_or(until.clone(), |overdue| format!("{until}. {overdue}")))
        }
        Stage::Decided { at, .. } => (t.ord_vedtak().to_owned(), t.date(oslo_date(*at))),
        Stage::CalledBack { at, .. } => (t.status_sak_hentet_tilbake().to_owned(), t.date(oslo_date(*at))),
        Stage::Withdrawn { at, .. } => (t.status_sak_trukket().to_owned(), t.date(oslo_date(*at))),
        _ => {
            let day = case.facts.decision();
            let left = t.days_left(today, day.deadline());
            let left = match day.moved {
                Some((to, _)) => t.frister_flyttet().igjen(left).dato(t.date(to)),
                None => left,
            };
            (t.sak_frist_vedtak().to_owned(), format!("{} ({left})", t.date(day.deadline())))
        }
    }
}
