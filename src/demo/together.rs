//! What colleagues in the demo's own municipalities do in their drafts beside writing them.

use time::{Duration, OffsetDateTime};

use super::answers::MARK;
use super::failed::Failed;
use super::text::{Both, in_lang};
use crate::domain::application::form::Section;
use crate::domain::application::team::CommentText;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{AssignSection, Comment, SayReady};
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::language::Lang;
use crate::store::Tx;
use crate::store::application::{applications, comments, ready, team};

const ASKED: Both = [
    "Tallene er fra i fjor. Har du nyere tall fra hjemmetjenesten?",
    "Tala er frå i fjor. Har du nyare tal frå heimetenesta?",
];
const TOLD: Both = ["Husk å nevne brukerrådet her.", "Hugs å nemne brukarrådet her."];

/// Those who write a draft together.
pub(super) struct Colleagues {
    pub writer: MunicipalityActor,
    pub submitter: MunicipalityActor,
}

/// Sections are given out, one colleague asks another, and one comment is dealt with.
pub(super) async fn talk(
    tx: &mut Tx,
    who: &Colleagues,
    (id, lang): (ApplicationId, Lang),
    at: OffsetDateTime,
) -> Result<(), Failed> {
    let (writer, submitter) = (&who.writer, &who.submitter);
    let app = applications::lock_own(tx, writer, id).await?;
    let permit = policy::may::<AssignSection>(&writer.actor, app.kind())?;
    let hands = [(Section::Need, Some(writer.actor.account)), (Section::Budget, Some(submitter.actor.account))];
    team::assign(tx, &permit, writer, &app, &hands, at).await?;
    let permit = policy::may::<Comment>(&writer.actor, app.kind())?;
    let asks = Some(submitter.actor.account);
    for (section, said, asked, from, minutes) in
        [(Section::Need, ASKED, asks, writer, 20), (Section::TargetGroup, TOLD, None, submitter, 30)]
    {
        let text = CommentText::read(&format!("{} {MARK}", in_lang(said, lang)))
            .map_err(|fault| Failed::Demo(format!("a comment has a fault: {fault:?}")))?;
        let when = at + Duration::minutes(minutes);
        comments::write(tx, &permit, from, (&app, section), (&text, asked), when).await?;
    }
    let told = comments::list(tx.conn(), id, Section::TargetGroup, true, (0, 1)).await?;
    if let Some(told) = told.first() {
        let when = at + Duration::minutes(90);
        comments::set_resolved(tx, &permit, writer, (&app, Section::TargetGroup), (told.id, true), when).await?;
    }
    Ok(())
}

/// The writer says that it can be sent.
pub(super) async fn say_ready(
    tx: &mut Tx,
    who: &Colleagues,
    id: ApplicationId,
    at: OffsetDateTime,
) -> Result<(), Failed> {
    let app = applications::lock_own(tx, &who.writer, id).await?;
    let permit = policy::may::<SayReady>(&who.writer.actor, app.kind())?;
    ready::say(tx, &permit, &who.writer, &app, at).await?;
    Ok(())
}
