//! The public list of awards, on a page and as a file (offentleglova § 9).

use axum::extract::{Query, State};
use axum::response::Response;

use super::views::{AwardRow, AwardsPage, YearChoice};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::values::ids::CaseNumber;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::insight::awards;
use crate::store::insight::awards::AwardFilter;
use crate::web::{AppError, MenuItem, Visitor, csv as file};

const ON_A_PAGE: i64 = 50;
/// More than the programme can ever award.
const ALL: i64 = 1_000_000;

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    #[serde(default)]
    sok: String,
    #[serde(default)]
    ar: String,
    #[serde(default)]
    side: String,
}

impl Wish {
    fn filter(&self) -> AwardFilter {
        AwardFilter { search: self.sok.trim().to_owned(), year: self.ar.parse().ok() }
    }
    fn query(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if !self.sok.trim().is_empty() {
            query.append_pair("sok", self.sok.trim());
        }
        if self.filter().year.is_some() {
            query.append_pair("ar", &self.ar);
        }
        query.finish()
    }
}

pub(super) async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    Query(wish): Query<Wish>,
) -> Result<AwardsPage, AppError> {
    let t = visitor.texts();
    let filter = wish.filter();
    let mut read = ReadTx::begin_with_choices(&state.pool).await?;
    let sums = awards::sum_public(read.conn(), &filter).await?;
    let pages = ((sums.number + ON_A_PAGE - 1) / ON_A_PAGE).max(1);
    let side = wish.side.parse::<i64>().unwrap_or(1).clamp(1, pages);
    let years = awards::list_years(read.conn()).await?;
    let found = awards::list_public(read.conn(), &filter, ON_A_PAGE, (side - 1) * ON_A_PAGE).await?;
    drop(read);
    let query = wish.query();
    let and = if query.is_empty() { "" } else { "&" };
    let page_of = |number: i64| format!("/tildelinger?{query}{and}side={number}");
    Ok(AwardsPage {
        page: visitor.page(MenuItem::Awards),
        years: years.into_iter().map(|year| YearChoice { year, chosen: filter.year == Some(year) }).collect(),
        number: sums.number,
        sum: t.kroner(sums.amount),
        awards: found.iter().map(|a| AwardRow::of(t, a)).collect(),
        csv: if query.is_empty() { "/tildelinger.csv".to_owned() } else { format!("/tildelinger.csv?{query}") },
        earlier: (side > 1).then(|| page_of(side - 1)),
        later: (side < pages).then(|| page_of(side + 1)),
        place: t.ord_side_av().side(side).sider(pages),
        filtered: !query.is_empty(),
        search: wish.sok,
    })
}

pub(super) async fn csv(
    State(state): State<AppState>,
    visitor: Visitor,
    Query(wish): Query<Wish>,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let mut read = ReadTx::begin_with_choices(&state.pool).await?;
    let found = awards::list_public(read.conn(), &wish.filter(), ALL, 0).await?;
    drop(read);
    let head = [
        t.ord_saksnummer(),
        t.tildelinger_csv_vedtaksdato(),
        t.ord_kommunenummer(),
        t.ord_kommune(),
        t.ord_fylke(),
        t.ord_statsforvalter(),
        t.ord_prosjekt(),
        t.ord_delmaal(),
        t.tildelinger_csv_fra(),
        t.tildelinger_csv_til(),
        t.tildelinger_csv_belop(),
        t.tildelinger_csv_eksempel(),
    ];
    let rows = found.iter().map(|a| {
        let goals: Vec<String> = a.sub_goals.iter().map(ToString::to_string).collect();
        vec![
            CaseNumber { year: a.case_year, number: a.case_number }.to_string(),
            t.date_table(oslo_date(a.decided_at)),
            a.municipality_number.clone(),
            a.municipality.clone(),
            a.fylke.clone(),
            a.office.clone(),
            a.title.clone(),
            goals.join(", "),
            a.first_year.to_string(),
            a.last_year.to_string(),
            a.amount.get().to_string(),
            if a.example { t.ord_ja() } else { t.ord_nei() }.to_owned(),
        ]
    });
    let head = std::iter::once(head.map(str::to_owned).to_vec());
    let bytes = file::file(head.chain(rows)).map_err(AppError::internal)?;
    Ok(file::download("tildelinger", oslo_date(state.clock.now()), bytes))
}
