//! The official mailboxes of the demo's own municipalities, and a neighbour that waits to come in.

use time::{Duration, OffsetDateTime};

use super::failed::Failed;
use super::people::Staff;
use super::places::Municipality;
use super::text::{Both, in_lang};
use crate::domain::people::policy;
use crate::domain::people::policy::KeepMailboxes;
use crate::domain::values::language::Lang;
use crate::store::Tx;
use crate::store::people::first_administrators;
use crate::store::people::first_administrators::FreshLink;
use crate::store::places::mailboxes;
use crate::web::session::Token;

const SOURCE: Both = ["Kontaktsiden til kommunen (eksempel)", "Kontaktsida til kommunen (eksempel)"];

fn address(town: &Municipality) -> String {
    format!("postmottak.{}@example.org", town.address)
}

/// Entered by a caseworker, confirmed by the leader.
pub(super) async fn mailbox(
    tx: &mut Tx,
    staff: &Staff,
    (town, lang): (&Municipality, Lang),
    at: OffsetDateTime,
) -> Result<(), Failed> {
    let by = staff.caseworkers.first().ok_or_else(|| Failed::Demo("an office without caseworkers".to_owned()))?;
    let permit = || policy::may_always::<KeepMailboxes>(&by.actor);
    mailboxes::enter(tx, permit()?, by, town.id, (&address(town), in_lang(SOURCE, lang)), at).await?;
    let entered = mailboxes::list_entered(tx.conn(), by, town.id).await?;
    let waits = entered.iter().find(|e| e.waits()).ok_or_else(|| Failed::Demo("no mailbox waits".to_owned()))?;
    let permit = policy::may_always::<KeepMailboxes>(&staff.leader.actor)?;
    mailboxes::confirm(tx, permit, &staff.leader, (town.id, waits.id), &[], at + Duration::hours(1)).await?;
    Ok(())
}

/// Somebody there wants to be the first administrator, and the office has entered the address: another is to confirm it.
pub(super) async fn waits(
    tx: &mut Tx,
    staff: &Staff,
    (town, lang): (&Municipality, Lang),
    at: OffsetDateTime,
) -> Result<(), Failed> {
    let by = staff.caseworkers.first().ok_or_else(|| Failed::Demo("an office without caseworkers".to_owned()))?;
    let email = format!("ny.{}@example.org", town.address);
    let token = Token::new()?;
    let link = FreshLink::of(token.hash(), token.reveal());
    first_administrators::ask(tx, town.id, &email, &link, at - Duration::hours(3)).await?;
    let permit = policy::may_always::<KeepMailboxes>(&by.actor)?;
    mailboxes::enter(tx, permit, by, town.id, (&address(town), in_lang(SOURCE, lang)), at).await?;
    Ok(())
}
