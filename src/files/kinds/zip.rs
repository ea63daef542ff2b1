//! The list of what is packed in a zip, by its central directory, and each thing unpacked within limits. What a reader
//! could understand in two ways is refused: two entries of one name, entries that lie over each other, sizes that are not
//! true.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};

use flate2::bufread::DeflateDecoder;

use super::not_seen::NotSeen;
use crate::domain::application::attachments::Unfit;

/// Documents have some hundred; a picture-laden one a few thousand.
const MOST_ENTRIES: u16 = 5_000;
/// The central directory itself.
const LONGEST_LIST: u32 = 2 * 1024 * 1024;
/// All of it unpacked. Sheets of numbers become ten to twenty times their size.
const MOST_UNPACKED: u64 = 400 * 1024 * 1024;
const LOCAL_HEADER: u64 = 30;
/// The end of the list: a record of 22 bytes and at most 65 535 of comment.
const LONGEST_END: u64 = 22 + 65_535;

#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) name: String,
    method: u16,
    packed: u32,
    unpacked: u32,
    at: u32,
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}
fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// The entries.
///
/// # Errors
/// [`Unfit::Broken`], [`Unfit::Locked`], [`Unfit::Bomb`].
pub(super) fn list(file: &mut File) -> Result<Vec<Entry>, NotSeen> {
    let length = file.seek(SeekFrom::End(0))?;
    let tail_from = length.saturating_sub(LONGEST_END);
    let mut tail = Vec::new();
    file.seek(SeekFrom::Start(tail_from))?;
    file.by_ref().take(LONGEST_END).read_to_end(&mut tail)?;
    let end = (0..tail.len().saturating_sub(21)).rev().find(|at| {
        let comment = u16_at(&tail, at + 20).map(usize::from);
        tail[*at..].starts_with(b"PK\x05\x06") && comment.is_some_and(|comment| at + 22 + comment == tail.len())
    });
    let end = &tail[end.ok_or(Unfit::Broken)?..];
    let (Some(count), Some(size), Some(from)) = (u16_at(end, 10), u32_at(end, 12), u32_at(end, 16)) else {
        return Err(Unfit::Broken.into());
    };
    // All bits set: the true numbers stand in a zip64 record, which nothing of 25 MB needs.
    if count > MOST_ENTRIES || size > LONGEST_LIST {
        return Err(Unfit::Bomb.into());
    }
    let mut list = Vec::new();
    file.seek(SeekFrom::Start(u64::from(from)))?;
    file.by_ref().take(u64::from(size)).read_to_end(&mut list)?;
    let (mut entries, mut names) = (Vec::new(), BTreeSet::new());
    let mut unpacked = 0_u64;
    let mut rest = list.as_slice();
    for _ in 0..count {
        let (entry, after) = read_entry(rest).ok_or(Unfit::Broken)??;
        rest = after;
        unpacked += u64::from(entry.unpacked);
        if !names.insert(entry.name.to_lowercase()) {
            return Err(Unfit::Broken.into());
        }
        entries.push(entry);
    }
    // Entries that lie over each other are one thing unpacked many times.
    let mut lie: Vec<(u64, u64)> =
        entries.iter().map(|e| (u64::from(e.at), u64::from(e.packed) + LOCAL_HEADER)).collect();
    lie.sort_unstable();
    let overlap = lie.windows(2).any(|two| two[0].0 + two[0].1 > two[1].0);
    if overlap || unpacked > MOST_UNPACKED {
        return Err(Unfit::Bomb.into());
    }
    Ok(entries)
}

fn read_entry(list: &[u8]) -> Option<Result<(Entry, &[u8]), Unfit>> {
    if !list.starts_with(b"PK\x01\x02") {
        return None;
    }
    let name = usize::from(u16_at(list, 28)?);
    let more = usize::from(u16_at(list, 30)?) + usize::from(u16_at(list, 32)?);
    if u16_at(list, 8)? & 1 != 0 {
        return Some(Err(Unfit::Locked));
    }
    let entry = Entry {
        name: String::from_utf8_lossy(list.get(46..46 + name)?).into_owned(),
        method: u16_at(list, 10)?,
        packed: u32_at(list, 20)?,
        unpacked: u32_at(list, 24)?,
        at: u32_at(list, 42)?,
    };
    Some(Ok((entry, list.get(46 + name + more..)?)))
}

/// Unpacks an entry to its end, and returns no more than `at_most` of it.
///
/// # Errors
/// [`Unfit::Bomb`] when it becomes more than it says, [`Unfit::Broken`] when it is less or cannot be unpacked.
pub(super) fn unpack(file: &mut File, entry: &Entry, at_most: usize) -> Result<Vec<u8>, NotSeen> {
    let mut local = [0_u8; 30];
    file.seek(SeekFrom::Start(u64::from(entry.at)))?;
    file.read_exact(&mut local).map_err(|_| Unfit::Broken)?;
    let (Some(name), Some(more)) = (u16_at(&local, 26), u16_at(&local, 28)) else { return Err(Unfit::Broken.into()) };
    if !local.starts_with(b"PK\x03\x04") {
        return Err(Unfit::Broken.into());
    }
    file.seek(SeekFrom::Current(i64::from(name) + i64::from(more)))?;
    let packed = BufReader::with_capacity(32 * 1024, file.by_ref().take(u64::from(entry.packed)));
    let mut unpacked: Box<dyn Read> = match entry.method {
        0 => Box::new(packed),
        8 => Box::new(DeflateDecoder::new(packed)),
        _ => return Err(Unfit::Broken.into()),
    };
    let (mut first, mut count) = (Vec::new(), 0_u64);
    let mut piece = [0_u8; 16 * 1024];
    loop {
        let n = unpacked.read(&mut piece).map_err(|_| Unfit::Broken)?;
        if n == 0 {
            break;
        }
        count += n as u64;
        if count > u64::from(entry.unpacked) {
            return Err(Unfit::Bomb.into());
        }
        let room = at_most - first.len();
        first.extend_from_slice(&piece[..n.min(room)]);
    }
    if count < u64::from(entry.unpacked) {
        return Err(Unfit::Broken.into());
    }
    Ok(first)
}
