//! What the municipality applies for and binds itself to, on top of the check page for the one who confirms: made of the
//! answers as they stand, also when some are missing.

use askama::Template;

use super::budget::sum;
use super::opened::Opened;
use super::{editing, groups};
use crate::documents::{Fact, Piece, Table, TableRow, paragraphs};
use crate::domain::application::answers::{Answers, Row};
use crate::domain::application::form::{COOPERATING, Section, budget_sums};
use crate::domain::values::money::Kroner;
use crate::domain::values::reading::amount;
use crate::i18n::Texts;

pub(super) struct Year {
    pub year: i32,
    pub cost: String,
    pub applied: String,
    pub others: String,
}

pub(super) struct Gain {
    pub name: String,
    pub change: String,
    pub owner: String,
}

#[derive(Template)]
#[template(path = "application/apply/summary.html")]
pub(super) struct Summary {
    pub t: &'static Texts,
    pub title: String,
    pub text: String,
    pub applied: String,
    pub others: String,
    pub operation: String,
    pub years: Vec<Year>,
    pub cost: String,
    /// The sums as the table has them, without «kr».
    pub applied_sum: String,
    pub others_sum: String,
    pub gains: Vec<Gain>,
    pub partners: Vec<String>,
    /// Those that apply together: each with its own money.
    pub cooperating: Vec<String>,
    pub followers: String,
    pub promises: Vec<String>,
    /// What follows an award, among the call's rules.
    pub rules: String,
}

impl Summary {
    pub(super) fn of(t: &'static Texts, opened: &Opened) -> Summary {
        let of = |section: Section| opened.answers_of(section);
        let (budget, plan) = (of(Section::Budget), of(Section::Implementation));
        let partners = of(Section::Partners);
        let years = opened.call.period.years();
        let all = budget_sums(&budget, &years);
        let known = all.unread.is_empty();
        let own: Kroner = ["budsjett-egen-penger", "budsjett-egen-arbeid"].iter().fold(Kroner::ZERO, |sum, kind| {
            sum.checked_add(all.rows.get(kind).copied().unwrap_or_default()).unwrap_or(sum)
        });
        let cooperating: Vec<&Row> = rows(&partners, COOPERATING).collect();
        // Their money is a part of the budget's own, and binds them.
        let theirs: Kroner = cooperating
            .iter()
            .filter_map(|row| amount::read_yearly(row.get("samarbeid-penger")).value())
            .fold(Kroner::ZERO, |sum, money| sum.checked_add(money).unwrap_or(sum));
        let own = if theirs > own { Kroner::ZERO } else { own.minus(theirs) };
        let others = all.financing.minus(all.applied);
        let operation = said(t, Section::Implementation, "impl-drift-kostnad", plan.get("impl-drift-kostnad"), "");
        let mut promises = Vec::new();
        if known && !own.is_zero() {
            promises.push(t.kontroll_binder_egne(t.kroner(own)));
        }
        if !operation.is_empty() {
            let paid_by = groups::shortened(plan.get("impl-drift-budsjett").trim(), 150);
            promises.push(t.kontroll_binder_drift(&operation));
            if !paid_by.is_empty() {
                promises.push(t.kontroll_binder_budsjett(paid_by.trim_end_matches('.')));
            }
        }
        promises.push(t.kontroll_binder_gevinster().to_owned());
        promises.push(t.kontroll_binder_regler().to_owned());
        let names = groups::names(&opened.municipalities);
        let followers: Vec<&str> =
            editing::followers(partners.get(editing::FOLLOWERS)).filter_map(|id| names.get(id).copied()).collect();
        Summary {
            t,
            title: opened.title(t),
            text: of(Section::About).get("om-sammendrag").trim().to_owned(),
            applied: kroner(t, all.row_is_known("budsjett-soknad"), all.applied),
            others: kroner(t, known, others),
            applied_sum: sum(t, all.row_is_known("budsjett-soknad"), all.applied),
            others_sum: sum(t, known, others),
            operation,
            years: years
                .iter()
                .filter_map(|year| {
                    let one = budget_sums(&budget, &[*year]);
                    let known = one.unread.is_empty();
                    let used = !known || !one.cost.is_zero() || !one.financing.is_zero();
                    used.then(|| Year {
                        year: *year,
                        cost: sum(t, known, one.cost),
                        applied: sum(t, known, one.applied),
                        others: sum(t, known, one.financing.minus(one.applied)),
                    })
                })
                .collect(),
            cost: sum(t, known, all.cost),
            gains: rows(&of(Section::Benefits), "gevinst").map(|row| gain(t, row)).collect(),
            partners: rows(&partners, "partner").map(|row| or_missing(t, row.get("partner-navn"))).collect(),
            cooperating: cooperating
                .iter()
                .map(|row| {
                    let name = names.get(row.get("samarbeid-kommune")).copied().unwrap_or(t.ord_ikke_besvart());
                    let money = said(t, Section::Partners, "samarbeid-penger", row.get("samarbeid-penger"), "");
                    t.samarbeid_linje().kommune(name).belop(or_missing(t, &money))
                })
                .collect(),
            followers: t.list(&followers),
            promises,
            rules: format!("/utlysning/{}#del-4", opened.call.id),
        }
    }
}

fn rows<'a>(answers: &'a Answers, group: &str) -> impl Iterator<Item = &'a Row> {
    answers.rows(group).iter().filter(|row| !row.is_empty())
}

fn or_missing(t: &Texts, answer: &str) -> String {
    if answer.trim().is_empty() { t.ord_ikke_besvart().to_owned() } else { answer.trim().to_owned() }
}

fn kroner(t: &Texts, known: bool, amount: Kroner) -> String {
    if known { t.kroner(amount) } else { sum(t, known, amount) }
}

/// An answer in words.
fn said(t: &Texts, section: Section, key: &str, typed: &str, unit: &str) -> String {
    section.field(key).map_or_else(|| typed.to_owned(), |field| t.answer(field.kind, typed, unit))
}

fn gain(t: &Texts, row: &Row) -> Gain {
    let answer = |key, unit| or_missing(t, &said(t, Section::Benefits, key, row.get(key), unit));
    let (target, by) = (answer("gevinst-maal", row.get("gevinst-enhet")), answer("gevinst-maaltid", ""));
    let change = if row.get("gevinst-nullpunkt").trim().is_empty() {
        t.kontroll_gevinst_ikke_malt().til(target).innen(by)
    } else {
        // The unit stands with the target.
        t.kontroll_gevinst_endring().fra(answer("gevinst-nullpunkt", "")).til(target).innen(by)
    };
    Gain { name: or_missing(t, row.get("gevinst-navn")), change, owner: or_missing(t, row.get("gevinst-eier")) }
}

/// On paper, as the page has it.
pub(super) fn on_paper(summary: &Summary) -> Vec<Piece> {
    let t = summary.t;
    let mut pieces = vec![Piece::heading(2, &summary.title), Piece::Paragraphs { texts: paragraphs(&summary.text) }];
    let mut facts = vec![
        Fact::new(t.soknad_dere_soker_om(), &summary.applied),
        Fact::new(t.kontroll_egne_og_andre(), &summary.others),
    ];
    if !summary.operation.is_empty() {
        facts.push(Fact::new(t.kontroll_drift(), &summary.operation));
    }
    pieces.push(Piece::Facts { heading: None, facts });
    if !summary.years.is_empty() {
        let row = |name: String, cells: [&String; 3], strong| TableRow {
            cells: [name].into_iter().chain(cells.map(String::clone)).collect(),
            strong,
        };
        let sums = [&summary.cost, &summary.applied_sum, &summary.others_sum];
        let years = summary.years.iter().map(|y| row(y.year.to_string(), [&y.cost, &y.applied, &y.others], false));
        pieces.push(Piece::heading(3, t.kontroll_penger()));
        pieces.push(Piece::Table(Table {
            summary: format!("{}, {}", t.kontroll_penger(), t.soknad_budsjett_kroner().to_lowercase()),
            head: [t.ord_ar(), t.kontroll_kostnader(), t.kontroll_tilskudd(), t.kontroll_egne_og_andre()]
                .map(str::to_owned)
                .to_vec(),
            numbers: vec![false, true, true, true],
            rows: years.chain([row(t.ord_sum().to_owned(), sums, true)]).collect(),
        }));
    }
    let mut list = |heading: &str, items: Vec<String>| {
        if !items.is_empty() {
            pieces.push(Piece::heading(3, heading));
            pieces.push(Piece::List { numbered: false, items });
        }
    };
    let gain = |g: &Gain| format!("{}: {} ({})", g.name, g.change, t.kontroll_eies_av(&g.owner));
    list(t.kontroll_gevinster(), summary.gains.iter().map(gain).collect());
    let mut others = [summary.cooperating.clone(), summary.partners.clone()].concat();
    if !summary.followers.is_empty() {
        others.push(t.kontroll_folger(&summary.followers));
    }
    list(t.kontroll_andre(), others);
    list(t.kontroll_binder(), summary.promises.clone());
    pieces
}
