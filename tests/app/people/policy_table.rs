//! Who may do what, and when: the whole policy as one table that a reviewer reads.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::people::policy::{Action, Denied, table};
use praksisnaer::domain::values::stages::StageKind;

const STAGES: [(StageKind, &str); 8] = [
    (StageKind::Draft, "draft"),
    (StageKind::Submitted, "sent"),
    (StageKind::CalledBack, "called back"),
    (StageKind::UnderAssessment, "assessed"),
    (StageKind::AwaitingInformation, "awaiting"),
    (StageKind::Recommended, "recommended"),
    (StageKind::Decided, "decided"),
    (StageKind::Withdrawn, "withdrawn"),
];

/// `yes`: may. `·`: not at this stage. Empty: never.
fn row(role: Role, action: Action) -> Option<String> {
    let said: Vec<&str> = STAGES
        .iter()
        .map(|(stage, _)| match table(role, action, *stage) {
            Ok(()) => "yes",
            Err(Denied::Stage) => "·",
            Err(_) => "",
        })
        .collect();
    let ever = said.contains(&"yes");
    ever.then(|| {
        let cells: Vec<String> =
            said.iter().zip(STAGES).map(|(cell, (_, head))| format!("{cell:<width$}", width = head.len())).collect();
        format!("{:<26} {:<25} {}", role.code(), format!("{action:?}"), cells.join("  ")).trim_end().to_owned()
    })
}

/// What a line of this snapshot says must be true: a change here is a change of who may do what.
#[test]
fn who_may_do_what_at_which_stage() {
    assert_eq!(STAGES.map(|(stage, _)| stage), StageKind::ALL, "every stage is in the table, in order");
    let heads: Vec<&str> = STAGES.iter().map(|(_, head)| *head).collect();
    let mut lines = vec![format!("{:<26} {:<25} {}", "role", "action", heads.join("  "))];
    for role in Role::ALL {
        lines.push(String::new());
        lines.extend(Action::ALL.iter().filter_map(|action| row(role, *action)));
    }
    let never: Vec<String> = Role::ALL
        .iter()
        .map(|role| {
            let not: Vec<String> =
                Action::ALL.iter().filter(|a| row(*role, **a).is_none()).map(|a| format!("{a:?}")).collect();
            format!("{:<26} {}", role.code(), not.join(", "))
        })
        .collect();
    insta::assert_snapshot!(format!("{}\n\nnever:\n{}", lines.join("\n"), never.join("\n")));
}

#[test]
fn every_action_belongs_to_somebody_and_only_the_municipality_sees_a_draft() {
    for action in Action::ALL {
        assert!(Role::ALL.iter().any(|role| row(*role, *action).is_some()), "{action:?} belongs to nobody");
    }
    for role in Role::ALL.into_iter().filter(|r| !r.is_municipality()) {
        for action in [Action::ReadOwn, Action::ReadCase, Action::ReadPortfolio] {
            assert!(table(role, action, StageKind::Draft).is_err(), "{role:?} {action:?}");
        }
    }
}
