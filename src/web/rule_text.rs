//! Rules and summaries of a call are plain text; pages show their paragraphs and lists.

/// A piece of a rule's text.
pub enum Block {
    Paragraph(String),
    List(Vec<String>),
    Numbered(Vec<String>),
}

/// Paragraphs stand between empty lines; lines that begin with «- » or «1. » are a list.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for line in text.lines().map(str::trim) {
        let numbered = line.split_once(". ").filter(|(n, _)| n.len() <= 2 && n.parse::<u8>().is_ok());
        if let Some(item) = line.strip_prefix("- ") {
            match blocks.last_mut() {
                Some(Block::List(items)) => items.push(item.to_owned()),
                _ => blocks.push(Block::List(vec![item.to_owned()])),
            }
        } else if let Some((_, item)) = numbered {
            match blocks.last_mut() {
                Some(Block::Numbered(items)) => items.push(item.to_owned()),
                _ => blocks.push(Block::Numbered(vec![item.to_owned()])),
            }
        } else if !line.is_empty() {
            blocks.push(Block::Paragraph(line.to_owned()));
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::{Block, blocks};

    #[test]
    fn rules_become_paragraphs_and_lists() {
        let shape: Vec<String> = blocks("Først.\n\nDelmål:\n1. En\n2. To\n\nIkke:\n- a\n- b\n\n2027. er et år")
            .iter()
            .map(|b| match b {
                Block::Paragraph(p) => p.clone(),
                Block::List(l) => format!("- {}", l.join("|")),
                Block::Numbered(l) => format!("1. {}", l.join("|")),
            })
            .collect();
        assert_eq!(shape, ["Først.", "Delmål:", "1. En|To", "Ikke:", "- a|b", "2027. er et år"]);
    }
}
