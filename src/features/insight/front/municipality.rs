//! One municipality: what it has sent, what became of it, and all it has got from the programme.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::Response;

use super::awards::{read_place, written};
use super::views::AwardRow;
use crate::domain::values::money::Kroner;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::insight::view_changes::View;
use crate::store::insight::{award, awards};
use crate::web::kept::{Keeping, Looked};
use crate::web::{AppError, MenuItem, Page, Visitor};

const ON_A_PAGE: usize = 50;

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    /// The place behind which the page begins: the last award of the page before.
    #[serde(default)]
    etter: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "insight/front/municipality.html")]
pub(super) struct MunicipalityPage {
    pub page: Page,
    pub name: String,
    pub number: String,
    pub facts: Vec<(&'static str, String)>,
    pub office: Option<(String, String)>,
    pub years: Vec<(i32, String)>,
    pub sum: String,
    pub awards: Vec<AwardRow>,
    /// Where the list begins, from a page further on.
    pub newest: Option<String>,
    pub later: Option<String>,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    keeping: Keeping,
    Path(number): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, AppError> {
    // What is sent and withdrawn changes it too, which the public list does not tell.
    let mut making = match keeping.look(&state.pool, View::Portfolio, !visitor.here.contains('?')).await? {
        Looked::Kept(response) => return Ok(response),
        Looked::Gone(making) => making,
    };
    let t = visitor.texts();
    let mut read = ReadTx::begin(&state.pool).await?;
    making.from(&mut read).await?;
    let of = award::find_municipality(read.conn(), &number).await?.ok_or(AppError::NotFound)?;
    let after = read_place(&wish.etter);
    let limit = i64::try_from(ON_A_PAGE + 1).unwrap_or(i64::MAX);
    let mut found = awards::list_of_municipality(read.conn(), &of.number, limit, after).await?;
    drop(read);
    let more = found.len() > ON_A_PAGE;
    found.truncate(ON_A_PAGE);
    let home = format!("/tildelinger/kommune/{}", of.number);
    let last = found.last().filter(|_| more).map(|award| written(award.place()));
    let sum: i64 = of.years.iter().map(|y| y.amount.get()).sum();
    let a_head = Kroner::new(sum.checked_div(of.population).unwrap_or_default());
    let page = MunicipalityPage {
        page: visitor.page(MenuItem::Awards),
        facts: vec![
            (t.kommuneside_sendt(), t.number(of.sent)),
            (t.kommuneside_tildelt(), t.number(of.awarded)),
            (t.kommuneside_avslag(), t.number(of.refused)),
            (t.kommuneside_venter(), t.number(of.waiting)),
            (t.kommuneside_i_alt(), t.kroner(Kroner::new(sum))),
            (t.kommuneside_per_innbygger(), t.kroner(a_head)),
            (t.ord_innbyggere(), t.kommuneside_innbyggere().antall(t.number(of.population)).ar(of.population_year)),
            (t.ord_fylke(), of.fylke),
        ],
        office: of.office,
        years: of.years.iter().map(|y| (y.year, t.kroner(y.amount))).collect(),
        sum: t.kroner(Kroner::new(sum)),
        awards: found.iter().map(|a| AwardRow::of(t, a)).collect(),
        newest: after.map(|_| home.clone()),
        later: last.map(|place| format!("{home}?etter={place}")),
        name: of.name,
        number: of.number,
    };
    making.keep(&page, None)
}
