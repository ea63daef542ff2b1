use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use time::Date;

use super::filter::{Asked, Filter, PER_PAGE, STAGES, Sort, Status, Whose};
use super::queries;
use super::queries::{COUNTED, CaseLine};
use super::stage_shown::{stage_color, stage_words};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{OfficeActor, Role};
use crate::domain::people::policy;
use crate::domain::people::policy::ManageOffice;
use crate::domain::programme::goals::SubGoal;
use crate::domain::values::ids::AccountId;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::casework::cases;
use crate::store::places::contacts;
use crate::store::programme::office_years;
use crate::store::search;
use crate::web::frame_bar::FrameLine;
use crate::web::pages::NearbyPages;
use crate::web::{AppError, MenuItem, Page, Visitor};

pub(super) struct Choice {
    pub value: String,
    pub label: String,
    pub chosen: bool,
}

pub(super) struct Line {
    pub href: String,
    pub name: String,
    pub case: String,
    pub example: bool,
    pub late: bool,
    pub sub_goals: String,
    pub applied: String,
    pub color: &'static str,
    pub status: &'static str,
    pub deadline: String,
    pub left: String,
    pub urgent: bool,
    pub caseworker: String,
}

pub(super) struct Column {
    pub code: &'static str,
    pub label: &'static str,
    /// `aria-sort`.
    pub order: &'static str,
    pub number: bool,
}

/// Cases whose notices were given up.
pub(super) struct Undelivered {
    pub text: String,
    pub link: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "casework/assess/worklist.html")]
pub(super) struct WorklistPage {
    page: Page,
    now: String,
    frames: Vec<FrameLine>,
    /// What is left this year, in one line; the table is behind it.
    frame_line: String,
    pressure: Option<String>,
    /// The applications ask for more than is left: that is told beside the line, not behind it.
    crowded: bool,
    /// Something else is chosen than the role begins with.
    narrowed: bool,
    /// The leader's task: to say how the office is reached.
    lacks_contact: bool,
    /// Cases with a notice that has not reached the municipality, where they are listed.
    undelivered: Option<Undelivered>,
    /// Aid that is given and not registered.
    to_register: Option<String>,
    /// What waits for guidance.
    guidance: Option<String>,
    search: String,
    statuses: Vec<Choice>,
    sub_goals: Vec<Choice>,
    caseworkers: Vec<Choice>,
    calls: Vec<Choice>,
    sort: &'static str,
    heading: String,
    shown: String,
    columns: Vec<Column>,
    lines: Vec<Line>,
    pages: NearbyPages,
}

impl WorklistPage {
    /// The filter in words, for the printed list.
    fn choices(&self) -> Vec<(&str, &str)> {
        let t = self.page.t;
        let mut words = Vec::new();
        if !self.search.is_empty() {
            words.push((t.sak_filter_sok(), self.search.as_str()));
        }
        for (what, choices) in [
            (t.ord_status(), &self.statuses),
            (t.ord_saksbehandler(), &self.caseworkers),
            (t.ord_delmaal(), &self.sub_goals),
            (t.ord_utlysning(), &self.calls),
        ] {
            words.push((what, choices.iter().find(|c| c.chosen).map_or(t.ord_alle(), |c| c.label.as_str())));
        }
        words
    }
    fn sorted_by(&self) -> String {
        self.columns.iter().find(|c| c.order != "none").map_or_else(String::new, |c| c.label.to_lowercase())
    }
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let filter = Filter::of(&Asked(asked), actor.actor.role);
    let now = state.clock.now();
    let mut tx = match filter.sort {
        Sort::Deadline => ReadTx::begin(&state.pool).await?,
        _ => ReadTx::begin_with_choices(&state.pool).await?,
    };
    let caseworkers = cases::list_caseworkers(&mut tx, &actor).await?;
    let working: Vec<AccountId> = caseworkers.iter().map(|(id, _)| *id).collect();
    let words = search::words(tx.conn(), &filter.search).await?;
    let choice = queries::Choice { actor: &actor, filter: &filter, caseworkers: &working, words };
    let mut lines = queries::list_cases(&mut tx, &choice).await?;
    if lines.is_empty() && filter.page > 1 {
        return Ok(Redirect::to(&filter.address(1)).into_response());
    }
    let more = lines.len() > usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    lines.truncate(usize::try_from(PER_PAGE).unwrap_or(usize::MAX));
    let total = queries::count_cases(&mut tx, &choice).await?;
    let counts = queries::count_open(&mut tx, &actor, &working).await?;
    let calls = queries::list_calls(&mut tx, &actor).await?;
    let years = office_years::list(&mut tx, &actor).await?;
    let lacks_contact = policy::may_always::<ManageOffice>(&actor.actor).is_ok()
        && contacts::on_day(tx.conn(), actor.office, oslo_date(now)).await?.is_none();
    drop(tx);

    let today = oslo_date(now);
    let pressed = years.iter().find(|y| y.open && y.year >= today.year() && !y.waiting.is_zero());
    let crowded = pressed.is_some_and(|y| y.waiting > y.available());
    let pressure = pressed.map(|y| {
        let year = y.year.to_string();
        if crowded {
            t.sak_press_mer().sokt(t.kroner(y.waiting)).ar(&year).mer(t.kroner(y.waiting.minus(y.available())))
        } else {
            t.sak_press_rom().sokt(t.kroner(y.waiting)).ar(&year)
        }
    });
    let frames: Vec<FrameLine> = years.iter().filter(|y| y.open).map(|y| FrameLine::of(t, y)).collect();
    let in_line = frames.iter().find(|f| f.year >= today.year()).or(frames.last());
    Ok(WorklistPage {
        page: visitor.page(MenuItem::Cases),
        now: t.moment(now),
        frame_line: in_line.map_or_else(String::new, |f| {
            t.sak_ramme_linje().ar(f.year.to_string()).igjen(&f.available).ramme(&f.frame)
        }),
        frames,
        pressure,
        crowded,
        narrowed: filter.is_narrowed(actor.actor.role),
        lacks_contact,
        undelivered: (counts.undelivered > 0).then(|| Undelivered {
            text: t.varsel_liste(counts.undelivered),
            link: t.varsel_liste_lenke(counts.undelivered),
        }),
        guidance: (counts.guidance > 0).then(|| t.veil_i_arbeidslisten(counts.guidance)),
        to_register: (counts.to_register > 0).then(|| t.register_lenke(counts.to_register)),
        search: filter.search.clone(),
        statuses: statuses(t, filter.status),
        sub_goals: sub_goals(t, filter.sub_goal),
        caseworkers: whose(t, &actor, filter.whose, &caseworkers),
        calls: calls
            .into_iter()
            .map(|(id, title)| Choice {
                value: id.to_string(),
                label: title.in_lang(visitor.lang).to_owned(),
                chosen: filter.call == Some(id),
            })
            .collect(),
        sort: filter.sort.code(),
        heading: if total > COUNTED { t.antall_saker_over(t.number(COUNTED)) } else { t.antall_saker(total) },
        shown: distribution(t, &counts),
        columns: columns(t, filter.sort),
        lines: lines.iter().map(|l| line(t, l, actor.actor.account, today)).collect(),
        pages: match NearbyPages::of(t, filter.page, more, |page| filter.address(page)) {
            pages if total > COUNTED => pages,
            pages => pages.out_of(t, filter.page, (total + PER_PAGE - 1) / PER_PAGE),
        },
    }
    .into_response())
}

fn distribution(t: &Texts, counts: &queries::Counts) -> String {
    if counts.open <= COUNTED {
        let said = t.sak_liste_fordeling().apne(counts.open).mine(counts.mine);
        return said.ledige(counts.free).godkjenning(counts.to_approve);
    }
    let most = t.number(COUNTED);
    let number = |n: i64| if n > COUNTED { t.antall_over(&most) } else { t.number(n) };
    let said = t.sak_liste_fordeling_mange().mange(&most).mine(number(counts.mine));
    said.ledige(number(counts.free)).godkjenning(number(counts.to_approve))
}

fn is_urgent(deadline: Date, today: Date) -> bool {
    (deadline - today).whole_days() <= 5
}

fn line(t: &Texts, l: &CaseLine, me: AccountId, today: Date) -> Line {
    let (deadline, left, urgent) = match l.stage {
        StageKind::Decided => (
            t.sak_ingen_frist().to_owned(),
            l.decided_at.map(|at| t.sak_vedtak_sendt(t.date_table(oslo_date(at)))).unwrap_or_default(),
            false,
        ),
        StageKind::CalledBack | StageKind::Withdrawn => (t.sak_ingen_frist().to_owned(), String::new(), false),
        StageKind::AwaitingInformation => {
            // The day it stands in the list by: the first of the two.
            let decision = l.decision.deadline();
            let due = l.information_due.map_or(decision, oslo_date);
            let left = format!("{}, {}", t.sak_svarfrist(), t.days_left(today, due));
            if decision < due || decision < today {
                let decide = t.frister_vedtak_over(t.days_left(today, decision));
                (t.date_table(decision.min(due)), format!("{left}. {decide}"), is_urgent(decision, today))
            } else {
                (t.date_table(due), left, false)
            }
        }
        _ => {
            let deadline = l.decision.deadline();
            let left = t.days_left(today, deadline);
            let left = match l.decision.moved {
                Some((to, _)) => t.frister_flyttet().igjen(left).dato(t.date_table(to)),
                None => left,
            };
            (t.date_table(deadline), left, is_urgent(deadline, today))
        }
    };
    Line {
        href: format!("/saker/{}", l.id),
        name: format!("{}: {}", l.municipality, l.title),
        case: l.case.to_string(),
        // Most examples say so in their own title.
        example: l.example && !l.title.contains(t.ord_eksempel()),
        late: l.late,
        sub_goals: t.list(&l.sub_goals.iter().map(ToString::to_string).collect::<Vec<_>>()),
        applied: t.kroner(l.applied),
        color: stage_color(l.stage, l.returned, l.outcome),
        status: stage_words(t, l.stage, l.returned, l.outcome),
        deadline,
        left,
        urgent,
        caseworker: match (l.caseworker, &l.caseworker_name) {
            (Some(id), _) if id == me => t.sak_deg().to_owned(),
            (_, Some(name)) if l.orphan => t.sak_uten_saksbehandler(name),
            (_, Some(name)) => name.clone(),
            _ => t.status_sak_ny().to_owned(),
        },
    }
}

fn columns(t: &'static Texts, sort: Sort) -> Vec<Column> {
    [
        (Some(Sort::Municipality), t.sak_kolonne_prosjekt(), false),
        (None, t.ord_delmaal(), false),
        (Some(Sort::Amount), t.ord_sokt(), true),
        (Some(Sort::Status), t.ord_status(), false),
        (Some(Sort::Deadline), t.ord_frist(), false),
        (None, t.ord_saksbehandler(), false),
    ]
    .into_iter()
    .map(|(by, label, number)| Column {
        code: by.map_or("", Sort::code),
        label,
        order: if by == Some(sort) { sort.order() } else { "none" },
        number,
    })
    .collect()
}

fn statuses(t: &Texts, chosen: Status) -> Vec<Choice> {
    let choice = |status: Status, label: &str| Choice {
        value: status.code().to_owned(),
        label: label.to_owned(),
        chosen: status == chosen,
    };
    let mut all = vec![choice(Status::Open, t.sak_filter_apne()), choice(Status::All, t.ord_alle())];
    all.push(choice(Status::Undelivered, t.varsel_filter()));
    all.extend(STAGES.iter().map(|(_, stage)| choice(Status::One(*stage), t.office_status(stage))));
    all
}

fn sub_goals(t: &Texts, chosen: Option<SubGoal>) -> Vec<Choice> {
    let mut all = vec![Choice { value: String::new(), label: t.ord_alle().to_owned(), chosen: chosen.is_none() }];
    all.extend(SubGoal::ALL.into_iter().map(|goal| Choice {
        value: goal.number().to_string(),
        label: format!("{}: {}", goal.number(), t.sub_goal(&goal)),
        chosen: chosen == Some(goal),
    }));
    all
}

fn whose(t: &Texts, actor: &OfficeActor, chosen: Whose, caseworkers: &[(AccountId, String)]) -> Vec<Choice> {
    let choice =
        |whose: Whose, label: &str| Choice { value: whose.code(), label: label.to_owned(), chosen: whose == chosen };
    let mut all = Vec::new();
    if actor.actor.role == Role::Caseworker {
        all.push(choice(Whose::MineAndFree, t.sak_filter_mine_og_ledige()));
        all.push(choice(Whose::Mine, t.sak_filter_mine()));
    }
    all.push(choice(Whose::Free, t.status_sak_ny()));
    all.push(choice(Whose::All, t.ord_alle()));
    all.extend(
        caseworkers
            .iter()
            .filter(|(id, _)| *id != actor.actor.account || actor.actor.role != Role::Caseworker)
            .map(|(id, name)| choice(Whose::One(*id), name)),
    );
    all
}
