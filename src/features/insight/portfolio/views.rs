use askama::Template;
use askama_web::WebTemplate;
use time::OffsetDateTime;

use super::charts;
use super::charts::{Bar, Map, Stack};
use super::choices::Choices;
use super::filter::{Asked, Filter, Status};
use super::report::{BenefitRow, Report};
use crate::domain::places::sizes::Size;
use crate::domain::programme::goals::SubGoal;
use crate::i18n::Texts;
use crate::web::Page;

/// A choice list of the filter.
pub(super) struct Select {
    pub name: &'static str,
    pub label: &'static str,
    pub options: Vec<Choice>,
}

impl Select {
    fn chosen(&self) -> Option<&str> {
        self.options.iter().find(|o| o.chosen).map(|o| o.label.as_str())
    }
}

pub(super) struct Choice {
    pub value: String,
    pub label: String,
    pub chosen: bool,
}

/// Planned benefits by one of their sides, in the words of the application form.
pub(super) struct BenefitTable {
    pub title: &'static str,
    pub first: &'static str,
    pub rows: Vec<(String, [i64; 3])>,
}

#[derive(Template, WebTemplate)]
#[template(path = "insight/portfolio/portfolio.html")]
pub(super) struct PortfolioPage {
    pub page: Page,
    pub updated: String,
    pub selects: Vec<Select>,
    pub filter: Filter,
    pub ignored: bool,
    pub report: Report,
    /// The sub-goals the report is about, by number.
    pub goals: Vec<(i32, &'static str)>,
    pub stack: Option<Stack>,
    pub stack_title: String,
    pub bars: Vec<Bar>,
    pub funnel_title: String,
    pub map: Option<Map>,
    pub never_total: i64,
    pub benefits: [BenefitTable; 2],
}

impl PortfolioPage {
    pub(super) fn new(
        page: Page,
        now: OffsetDateTime,
        filter: Filter,
        asked: &Asked,
        choices: Choices,
        report: Report,
    ) -> PortfolioPage {
        let t = page.t;
        let in_words = |prefix: &str, rows: &[BenefitRow]| {
            let name = |code: &str| match code {
                // The form says «dere» to the municipality.
                "unngatt" => t.portefolje_gevinst_unngatt().to_owned(),
                _ => t.text(&format!("{prefix}{code}")).into_owned(),
            };
            rows.iter().map(|row| (name(row.code), row.levels)).collect()
        };
        let goals = SubGoal::ALL
            .into_iter()
            .filter(|g| filter.goal.is_none_or(|only| only == *g))
            .map(|g| (g.number(), t.sub_goal(&g)))
            .collect();
        PortfolioPage {
            updated: t.moment(now),
            selects: selects(t, &filter, &choices, page.lang),
            ignored: asked.names_nothing(&filter),
            goals,
            stack: charts::stack(&report.years),
            stack_title: charts::stack_headline(t, report.year_total.by_goal, filter.goal),
            bars: charts::funnel(&report.phases),
            funnel_title: charts::funnel_headline(t, &report.phases),
            map: charts::map(t, &report.counties),
            never_total: report.total.never,
            benefits: [
                BenefitTable {
                    title: t.portefolje_gevinst_type(),
                    first: t.portefolje_gevinst_typen(),
                    rows: in_words("gevinst-type-", &report.kinds),
                },
                BenefitTable {
                    title: t.portefolje_gevinst_budsjett(),
                    first: t.portefolje_gevinst_budsjettet(),
                    rows: in_words("gevinst-budsjett-", &report.bearers),
                },
            ],
            page,
            filter,
            report,
        }
    }

    /// What the report is narrowed to, in words.
    fn choices(&self) -> Vec<(&str, &str)> {
        self.selects.iter().filter_map(|s| Some((s.label, s.chosen()?))).collect()
    }
    fn csv(&self, path: &str) -> String {
        if self.filter.query.is_empty() { path.to_owned() } else { format!("{path}?{}", self.filter.query) }
    }
    fn size(&self, size: &Size) -> String {
        self.page.t.inhabitants(*size)
    }
    fn centrality(&self, group: &i32) -> String {
        centrality(self.page.t, *group)
    }
    fn stack_description(&self) -> String {
        let t = self.page.t;
        let years: Vec<String> = self
            .report
            .years
            .iter()
            .map(|y| t.portefolje_delmal_ar().belop(t.kroner_short(y.sum.granted)).ar(y.sum.year))
            .collect();
        t.portefolje_delmal_beskrivelse(t.list(&years))
    }
}

impl Asked {
    /// Something was asked for that is not there.
    fn names_nothing(&self, filter: &Filter) -> bool {
        self.count() > url::form_urlencoded::parse(filter.query.as_bytes()).count()
    }
}

pub(super) fn status(t: &Texts, status: Status) -> &'static str {
    match status {
        Status::Open => t.portefolje_status_apen(),
        Status::Granted => t.utfall_innvilget(),
        Status::PartlyGranted => t.utfall_delvis(),
        Status::Rejected => t.utfall_avslag(),
        Status::Dismissed => t.utfall_avvist(),
        Status::Withdrawn => t.status_sak_trukket(),
    }
}

pub(super) fn centrality(t: &Texts, group: i32) -> String {
    match group {
        1 => t.portefolje_sentralitet_mest(group),
        6 => t.portefolje_sentralitet_minst(group),
        _ => t.portefolje_sentralitet_klasse(group),
    }
}

fn selects(t: &'static Texts, f: &Filter, choices: &Choices, lang: crate::i18n::Lang) -> Vec<Select> {
    let choice = |value: String, label: String, chosen: bool| Choice { value, label, chosen };
    vec![
        Select {
            name: "utlysning",
            label: t.ord_utlysning(),
            options: choices
                .calls
                .iter()
                .map(|c| choice(c.id.to_string(), c.title.in_lang(lang).to_owned(), f.call == Some(c.id)))
                .collect(),
        },
        Select {
            name: "embete",
            label: t.ord_statsforvalter(),
            options: choices
                .offices
                .iter()
                .map(|o| choice(o.slug.clone(), o.place().to_owned(), f.office == Some(o.id)))
                .collect(),
        },
        Select {
            name: "fylke",
            label: t.ord_fylke(),
            options: choices
                .fylker
                .iter()
                .map(|c| choice(c.number.clone(), c.name.clone(), f.fylke.as_ref() == Some(&c.number)))
                .collect(),
        },
        Select {
            name: "delmal",
            label: t.ord_delmaal(),
            options: SubGoal::ALL
                .into_iter()
                .map(|g| {
                    choice(g.number().to_string(), format!("{}: {}", g.number(), t.sub_goal(&g)), f.goal == Some(g))
                })
                .collect(),
        },
        Select {
            name: "status",
            label: t.ord_status(),
            options: Status::ALL
                .into_iter()
                .map(|s| choice(s.address().to_owned(), status(t, s).to_owned(), f.status == Some(s)))
                .collect(),
        },
        Select {
            name: "sentralitet",
            label: t.ord_sentralitet(),
            options: (1..=6).map(|c| choice(c.to_string(), centrality(t, c), f.centrality == Some(c))).collect(),
        },
        Select {
            name: "ar",
            label: t.ord_ar(),
            options: choices.years.iter().map(|y| choice(y.to_string(), y.to_string(), f.year == Some(*y))).collect(),
        },
    ]
}
