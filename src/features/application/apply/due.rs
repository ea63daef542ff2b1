//! What a municipality must do next, whose turn it is and by when: one list, in the order of its days.

use time::{Date, OffsetDateTime};

use super::addresses;
use super::names::person;
use super::opened::title_or_none;
use crate::domain::application::form::Section;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{MunicipalityActor, Role};
use crate::domain::people::policy::{Action, table};
use crate::domain::values::ids::{ApplicationId, CaseNumber, ConfirmationId, GuidanceId};
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::i18n::format::capital;
use crate::store::{ReadTx, StoreError};

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Said to be ready, and waits for somebody who may send it.
    Ready,
    /// Somebody else than the reader must confirm what is ready, where the municipality asks for that; or the reader may.
    Waits,
    Confirm,
    /// Confirmed, and waits for somebody who may send it.
    Confirmed,
    Draft,
    /// Called back, and not sent again.
    Again,
    Question,
    /// The answer to it is said to be ready, and waits for somebody who may send it.
    Answer,
    Letter,
    Accept,
    /// A colleague asks the reader.
    Asked,
    /// Another municipality asks this one about its part.
    Other(ConfirmationId),
    /// The office has asked something in guidance.
    Guidance,
}

impl Kind {
    fn from_code(code: &str, question: Option<ConfirmationId>) -> Option<Kind> {
        Some(match code {
            "ready" => Kind::Ready,
            "waits" => Kind::Waits,
            "confirm" => Kind::Confirm,
            "confirmed" => Kind::Confirmed,
            "answer" => Kind::Answer,
            "draft" => Kind::Draft,
            "again" => Kind::Again,
            "question" => Kind::Question,
            "letter" => Kind::Letter,
            "accept" => Kind::Accept,
            "asked" => Kind::Asked,
            "other" => Kind::Other(question?),
            "guidance" => Kind::Guidance,
            _ => return None,
        })
    }
}

/// Where it is done.
enum About {
    Application(ApplicationId),
    Guidance(GuidanceId),
}

impl About {
    /// The address in the application; of a thread, its own.
    fn at(&self, in_application: impl Fn(ApplicationId) -> String) -> String {
        match self {
            About::Application(id) => in_application(*id),
            About::Guidance(thread) => format!("/veiledning/{thread}"),
        }
    }
}

impl Due {
    /// The application it is to be done in.
    pub(super) fn application(&self) -> Option<ApplicationId> {
        match self.about {
            About::Application(id) => Some(id),
            About::Guidance(_) => None,
        }
    }
}

pub(super) struct Due {
    kind: Kind,
    day: Date,
    /// When the day has an hour too.
    at: Option<OffsetDateTime>,
    about: About,
    title: String,
    case: Option<CaseNumber>,
    finished: i64,
    /// The section that is asked about.
    section: Option<Section>,
    /// The municipality that asks.
    applicant: Option<String>,
    /// Who has said that it is ready, has confirmed it, or asks; for colleagues.
    who: Option<(String, String)>,
    /// What the reader has in hand.
    own: Vec<Section>,
}

/// Read in the order of the days and no further than asked, in one statement. Drafts of calls that are closed or cancelled
/// have no day left. What another municipality asks is for who answers, and told in the words that were kept when it was asked. What is ready stands first for those who may send it, and
/// what is to be confirmed for those who may do that. The call is looked up for each application
/// (`offset 0`): from the call, everybody's drafts would be read.
pub(super) async fn list(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    now: OffsetDateTime,
    (from, count): (i64, i64),
) -> Result<Vec<Due>, StoreError> {
    let answers = table(actor.actor.role, Action::AnswerForMunicipality, StageKind::Draft).is_ok();
    let rows = sqlx::query!(
        r#"select x.kind as "kind!", x.day as "day!", x.at, x.id as "id: ApplicationId", x.guidance as "guidance: GuidanceId", x.section, x.who, x.who_role,
                  q.id as "question?: ConfirmationId", q.shown->>'applicant' as applicant,
                  case when q.id is null then coalesce(a.title, x.heading) else q.shown->>'project' end as "title!",
                  case when q.id is null then a.case_year end as case_year, case when q.id is null then a.case_number end as case_number,
                  (select count(*) filter (where finished) from application_section where application = x.id and q.id is null) as "finished!",
                  array(select section from section_assignment where application = x.id and account = $4) as "own!"
           from (
               (select k.kind, a.owner_due_on as day, c.closes_at as at, a.id, null as section,
                       case k.kind when 'confirmed' then b.name else w.name end as who,
                       case k.kind when 'confirmed' then b.role else r.said_by_role end as who_role,
                       null::uuid as question, null::uuid as guidance, null::text as heading
                from application a cross join lateral (select closes_at, stage from call where id = a.call offset 0) c
                cross join (select exists (select from second_confirmation where municipality = $1 and required) as required) v
                left join ready_draft r on r.application = a.id and r.changed_at is null left join account w on w.id = r.said_by
                left join lateral (
                    select p.name, s.confirmed_by_role as role from sending_confirmation s join account p on p.id = s.confirmed_by
                    where v.required and s.application = a.id and s.changed_at is null and (s.confirmed_by <> $4 or not $5)
                    order by s.confirmed_at desc limit 1) b on true
                cross join lateral (select case
                    when b.name is not null then 'confirmed'
                    when r.application is null and a.stage = 'called_back' then 'again'
                    when r.application is null then 'draft'
                    when not v.required then 'ready'
                    when not $5 then 'confirm'
                    when r.said_by = $4 or r.said_by_role <> 'municipality_submitter' or exists (
                        select from sending_confirmation s where s.application = a.id and s.confirmed_by = $4 and s.changed_at is null) then 'waits'
                    else 'confirm' end as kind) k
                where a.owner = $1 and a.deleted_at is null and a.owner_due_on >= $2 and a.stage in ('draft', 'called_back')
                  and c.closes_at >= $3 and c.stage <> 'cancelled'
                order by (k.kind in ('ready', 'confirmed') and $5 or k.kind = 'confirm') desc, a.owner_due_on, a.id limit $6)
               union all
               (select case when a.stage = 'decided' then 'letter' when r.application is not null then 'answer' else 'question' end,
                       a.owner_due_on, a.information_due, a.id, null, w.name, r.said_by_role, null, null, null
                from application a
                left join ready_draft r on r.application = a.id and r.changed_at is null left join account w on w.id = r.said_by
                where a.owner = $1 and a.deleted_at is null and a.owner_due_on is not null and a.stage in ('awaiting_information', 'decided')
                order by (r.application is not null and $5) desc, a.owner_due_on, a.id limit $6)
               union all
               (select 'accept', a.accept_by, null, a.id, null, null, null, null, null, null
                from application a where a.owner = $1 and a.accept_by >= $2 order by a.accept_by, a.id limit $6)
               union all
               (select 'asked', a.owner_due_on, c.closes_at, a.id, k.section, min(w.name), min(k.written_by_role), null, null, null
                from section_comment k join application a on a.id = k.application
                cross join lateral (select closes_at from call where id = a.call offset 0) c join account w on w.id = k.written_by
                where k.asked = $4 and k.resolved_at is null and a.owner = $1 and a.deleted_at is null
                  and a.stage in ('draft', 'called_back') and c.closes_at >= $3
                group by a.id, c.closes_at, k.section order by a.owner_due_on, a.id, k.section limit $6)
               union all
               (select 'other', (p.expires_at at time zone 'Europe/Oslo')::date, p.expires_at, p.application, null, null, null, p.id, null, null
                from partner_confirmation p join application a on a.id = p.application
                where p.municipality = $1 and p.answered_at is null and p.revoked_at is null and p.expires_at > $3 and $9
                  and a.deleted_at is null and a.stage not in ('withdrawn', 'decided')
                order by p.expires_at, p.id limit $6)
               union all
               (select 'guidance', (g.turn_since at time zone 'Europe/Oslo')::date, null, null, null, null, null, null, g.id, g.heading
                from guidance g where g.owner = $1 and g.turn = 'municipality' order by g.turn_since, g.id limit $6)
           ) x left join application a on a.id = x.id left join partner_confirmation q on q.id = x.question
           order by (x.kind in ('ready', 'confirmed', 'answer') and $5 or x.kind = 'confirm') desc, x.day, x.id, x.guidance, x.kind, x.section, x.question limit $7 offset $8"#,
        actor.municipality.0,
        oslo_date(now),
        now,
        actor.actor.account.0,
        actor.actor.role == Role::MunicipalitySubmitter,
        from + count,
        count,
        from,
        answers
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|r| {
            Some(Due {
                kind: Kind::from_code(&r.kind, r.question)?,
                day: r.day,
                at: r.at,
                about: r.id.map(About::Application).or(r.guidance.map(About::Guidance))?,
                title: r.title,
                case: r.case_year.zip(r.case_number).map(|(year, number)| CaseNumber { year, number }),
                finished: r.finished,
                section: r.section.as_deref().and_then(Section::from_code),
                applicant: r.applicant,
                who: r.who.zip(r.who_role),
                own: Section::ALL.into_iter().filter(|s| r.own.iter().any(|code| code == s.code())).collect(),
            })
        })
        .collect())
}

/// As a page shows it.
pub(super) struct Shown {
    pub day: String,
    pub left: String,
    /// Some days are left at the most.
    pub soon: bool,
    pub what: String,
    pub about: String,
    pub text: String,
    pub turn: &'static str,
    pub color: &'static str,
    pub who: &'static str,
    pub href: String,
    pub button: &'static str,
}

/// Told as near from so many days before.
const SOON: i64 = 3;

pub(super) fn shown(t: &'static Texts, actor: &MunicipalityActor, due: &Due, today: Date) -> Shown {
    let sends = actor.actor.role == Role::MunicipalitySubmitter;
    let reads = actor.actor.role == Role::MunicipalityReader;
    let section = || due.section.map_or_else(String::new, |s| t.text(s.title_key()).into_owned());
    let who = due.who.as_ref().map(|(name, role)| person(t, name, role)).unwrap_or_default();
    let own = if due.own.is_empty() {
        String::new()
    } else {
        let titles: Vec<_> = due.own.iter().map(|s| t.text(s.title_key())).collect();
        format!(" {}", t.frister_ditt_ansvar(t.list(&titles)))
    };
    let home = due.about.at(addresses::home);
    let (ours, mine) = ((t.frister_deres_tur(), "warning"), (t.frister_din_tur(), "warning"));
    let (what, text, (turn, color), who, href, button) = match due.kind {
        Kind::Ready => (
            t.frister_klar().to_owned(),
            t.frister_klar_tekst(who),
            if sends { mine } else { (t.frister_innsenders_tur(), "info") },
            t.frister_innsender_sender(),
            due.about.at(addresses::check),
            if sends { t.frister_kontroller() } else { t.frister_se_soknaden() },
        ),
        Kind::Confirmed => (
            t.frister_klar().to_owned(),
            t.frister_bekreftet_tekst(who),
            if sends { mine } else { (t.frister_innsenders_tur(), "info") },
            t.frister_innsender_sender(),
            due.about.at(addresses::check),
            if sends { t.frister_kontroller() } else { t.frister_se_soknaden() },
        ),
        Kind::Confirm => (
            t.sendebekreft_tittel().to_owned(),
            t.frister_bekreft_tekst(who),
            mine,
            t.frister_bekreft_hvem(),
            due.about.at(addresses::confirm),
            t.sendebekreft_lenke(),
        ),
        Kind::Waits => (
            t.frister_venter().to_owned(),
            t.frister_bekreft_tekst(who),
            (t.frister_kollegas_tur(), "info"),
            t.frister_bekreft_hvem(),
            home,
            t.frister_se_soknaden(),
        ),
        Kind::Answer => (
            t.frister_svar_klart().to_owned(),
            t.frister_svar_klart_tekst(who),
            if sends { mine } else { (t.frister_innsenders_tur(), "info") },
            t.frister_innsender_sender(),
            due.about.at(addresses::question),
            if sends { t.frister_les_svaret() } else { t.soknad_se_sporsmalet() },
        ),
        Kind::Draft => (
            t.frister_send().to_owned(),
            format!("{}. {}{own}", t.soknad_deler_ferdige(due.finished), t.frister_utkast_tekst()),
            ours,
            t.frister_fyller_og_sender(),
            home,
            if reads { t.frister_se_soknaden() } else { t.frister_fortsett() },
        ),
        Kind::Again => (
            t.frister_send_igjen().to_owned(),
            format!("{}{own}", t.frister_send_igjen_tekst()),
            ours,
            t.frister_fyller_og_sender(),
            home,
            if reads { t.frister_se_soknaden() } else { t.frister_fortsett() },
        ),
        Kind::Question => (
            t.frister_svar().to_owned(),
            t.frister_svar_tekst().to_owned(),
            ours,
            t.frister_svarer_og_sender(),
            due.about.at(addresses::question),
            if reads { t.soknad_se_sporsmalet() } else { t.knapp_svar() },
        ),
        Kind::Letter => (
            t.frister_vedtak().to_owned(),
            t.frister_vedtak_tekst().to_owned(),
            ours,
            "",
            due.about.at(addresses::letter),
            t.soknad_les_vedtaket(),
        ),
        Kind::Accept => (
            t.frister_aksept().to_owned(),
            t.frister_aksept_tekst().to_owned(),
            ours,
            t.frister_forplikter(),
            due.about.at(addresses::letter),
            t.soknad_les_vedtaket(),
        ),
        Kind::Asked => (
            t.frister_kommentar(section()),
            t.frister_kommentar_tekst(who),
            mine,
            "",
            due.section.map_or(home, |section| due.about.at(|id| addresses::comments(id, section))),
            t.frister_les_kommentaren(),
        ),
        Kind::Other(question) => (
            t.frister_andre(due.applicant.as_deref().unwrap_or_default()),
            t.frister_andre_tekst().to_owned(),
            ours,
            t.frister_andre_hvem(),
            addresses::asked_of_us(question),
            t.knapp_svar(),
        ),
        Kind::Guidance => (
            t.frister_veiledning().to_owned(),
            t.frister_veiledning_tekst().to_owned(),
            ours,
            "",
            home,
            if reads { t.frister_les_sporsmalet() } else { t.knapp_svar() },
        ),
    };
    let decided = due.kind == Kind::Letter;
    let asked = due.kind == Kind::Guidance;
    let other = due.applicant.clone().filter(|_| matches!(due.kind, Kind::Other(_)));
    let without = if asked { t.veil_meny() } else { t.status_soknad_utkast() };
    let case = due.case.map_or_else(|| without.to_owned(), |c| t.ord_sak_nummer(c.to_string()));
    Shown {
        day: capital(&due.at.map_or_else(|| t.date_weekday(due.day), |at| t.moment_weekday(at))),
        // A letter has no day to be read by: it has been there since.
        left: if decided {
            t.frister_vedtatt().to_owned()
        } else if asked {
            t.frister_spurt().to_owned()
        } else {
            t.days_left(today, due.day)
        },
        soon: !decided && !asked && (due.day - today).whole_days() <= SOON,
        what,
        about: format!("{} · {}", title_or_none(t, &due.title), other.unwrap_or(case)),
        text,
        turn,
        color,
        who,
        href,
        button,
    }
}
