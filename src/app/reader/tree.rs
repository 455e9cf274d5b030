//! From what the view says about itself to the tree that a screen reader
//! walks through. Pure: the same view gives the same tree.
//!
//! A thing that can be pressed is one node. Its name is everything that stands
//! in it in the language of the frame, its description the same in the other
//! language; that one stands inside it once more, as text with its language,
//! for the voice. See ADR 0009.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use accesskit::{
    Action, Affine, Live, Node, NodeId, Rect, Role, TextDirection, TreeId, TreeInfo, TreeUpdate,
};
use iced::{Rectangle, Size};

use crate::widget::access::{Info, Role as Kind, Told};

/// The language of the frame: names without a language are read in it.
const FRAME: &str = "nl";

/// The node of the window.
const WINDOW: NodeId = NodeId(1);

/// What stands around the nodes.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The title of the window.
    pub title: &'a str,
    /// The size of the view, in logical pixels.
    pub size: Size,
    /// How many pixels of the window a logical pixel is.
    pub scale: f64,
    /// Whether this page was told before.
    pub page: Page,
}

/// Whether a page was told before. What is new on a page that was is said
/// aloud; of a new page only the title, which stands in the place of the old.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Page {
    /// Nothing was told before: the screen reader itself begins to read.
    First,
    Same,
    New,
}

/// The tree, and for each node that can be asked for something its place among
/// `infos`.
pub fn tree(infos: &[Info], around: Around<'_>) -> (TreeUpdate, HashMap<NodeId, usize>) {
    let mut made = Made {
        infos,
        around,
        inside: vec![Vec::new(); infos.len()],
        nodes: Vec::new(),
        places: HashMap::new(),
        used: HashSet::from([WINDOW]),
        cards: 0,
        focus: None,
        dialog: None,
    };
    let mut top = Vec::new();
    for (at, info) in infos.iter().enumerate() {
        match info.parent.and_then(|parent| made.inside.get_mut(parent)) {
            Some(siblings) => siblings.push(at),
            None => top.push(at),
        }
    }
    let children = made.nodes_of(&top, WINDOW);
    let mut window = Node::new(Role::Window);
    window.set_label(around.title);
    window.set_language(FRAME);
    window.set_bounds(rect(Rectangle::with_size(around.size)));
    window.set_transform(Affine::scale(around.scale));
    window.set_children(children);
    made.nodes.push((WINDOW, window));
    let Made { nodes, places, focus, dialog, .. } = made;
    let focus = focus.or(dialog).unwrap_or(WINDOW);
    let mut info = TreeInfo::new(WINDOW);
    info.toolkit_name = Some("Goede Start".to_owned());
    (TreeUpdate { nodes, tree: Some(info), tree_id: TreeId::ROOT, focus }, places)
}

/// The titles of the page.
pub fn titles(infos: &[Info]) -> Vec<&str> {
    infos.iter().filter(|info| info.level == Some(1)).map(|info| info.label.as_str()).collect()
}

struct Made<'a> {
    infos: &'a [Info],
    around: Around<'a>,
    /// What stands in what.
    inside: Vec<Vec<usize>>,
    nodes: Vec<(NodeId, Node)>,
    places: HashMap<NodeId, usize>,
    used: HashSet<NodeId>,
    /// The cards so far of the choice that is being told.
    cards: usize,
    focus: Option<NodeId>,
    dialog: Option<NodeId>,
}

impl<'a> Made<'a> {
    /// An id that stays the same as long as the view does not change there.
    fn id(&mut self, key: impl Hash) -> NodeId {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        loop {
            let id = NodeId(hasher.finish());
            if id.0 > WINDOW.0 && self.used.insert(id) {
                return id;
            }
            // The next of the same kind.
            hasher.write_u8(1);
        }
    }

    fn nodes_of(&mut self, places: &[usize], parent: NodeId) -> Vec<NodeId> {
        let infos = self.infos;
        let mut ids = Vec::new();
        for at in places {
            let Some(info) = infos.get(*at) else { continue };
            match info.role {
                Kind::Text => ids.extend(self.text(*at, info, parent)),
                // Only for the arrows, or a place to begin: nothing to tell.
                Kind::Choice | Kind::Status if info.label.is_empty() => {
                    let inside = self.inside_of(*at);
                    ids.extend(self.nodes_of(&inside, parent));
                }
                _ => ids.push(self.thing(*at, info, parent)),
            }
        }
        ids
    }

    fn inside_of(&mut self, at: usize) -> Vec<usize> {
        self.inside.get_mut(at).map(std::mem::take).unwrap_or_default()
    }

    /// Words that stand on their own.
    fn text(&mut self, at: usize, info: &'a Info, parent: NodeId) -> Option<NodeId> {
        let told = &info.spoken.first;
        if !is_said(&told.text) {
            return None;
        }
        let id = self.id((parent, "text", info.level));
        self.places.insert(id, at);
        let mut node = match info.level {
            None => self.label(told, id),
            Some(level) => {
                let mut node = Node::new(Role::Heading);
                node.set_label(told.text.as_str());
                node.set_level(level);
                set_language(&mut node, told);
                node
            }
        };
        if info.level == Some(1) && self.around.page != Page::First {
            node.set_live(Live::Polite);
        }
        node.set_bounds(rect(info.bounds));
        node.add_action(Action::ScrollIntoView);
        self.nodes.push((id, node));
        Some(id)
    }

    /// A text with its language, which a voice finds in the run of letters.
    fn label(&mut self, told: &Told, id: NodeId) -> Node {
        let run = self.run(told, id);
        let mut node = Node::new(Role::Label);
        node.set_value(told.text.as_str());
        set_language(&mut node, told);
        node.push_child(run);
        node
    }

    /// The letters of a text, as a screen reader steps through them.
    fn run(&mut self, told: &Told, parent: NodeId) -> NodeId {
        let id = self.id((parent, "run"));
        let mut node = Node::new(Role::TextRun);
        node.set_value(told.text.as_str());
        let lengths = told.text.chars().filter_map(|c| u8::try_from(c.len_utf8()).ok());
        node.set_character_lengths(lengths.collect::<Vec<_>>());
        set_language(&mut node, told);
        if told.language == "ar" {
            node.set_text_direction(TextDirection::RightToLeft);
        }
        self.nodes.push((id, node));
        id
    }

    /// A thing that has an id of its own.
    fn thing(&mut self, at: usize, info: &'a Info, parent: NodeId) -> NodeId {
        let id = match info.role {
            Kind::Choice => self.id((parent, "choice")),
            _ => self.id(&info.id),
        };
        self.places.insert(id, at);
        if info.focused {
            self.focus = Some(id);
        }
        let mut inside = self.inside_of(at);
        let mut texts = Vec::new();
        if !matches!(info.role, Kind::Choice | Kind::Dialog) {
            let infos = self.infos;
            let told = |at: &usize| infos.get(*at).filter(|info| info.role == Kind::Text);
            texts.extend(inside.iter().filter_map(told).map(|info| &info.spoken.first));
            inside.retain(|at| told(at).is_none());
        }
        let cards_before = self.cards;
        if info.role == Kind::Choice {
            self.cards = 0;
        }
        let mut children = self.nodes_of(&inside, id);
        let mut node = Node::new(role(info, !inside.is_empty()));
        if info.role == Kind::Choice {
            node.set_size_of_set(self.cards);
            self.cards = cards_before;
        }
        let (name, other) = names(info, &texts);
        node.set_label(name.text.as_str());
        set_language(&mut node, &name);
        let live = info.role == Kind::Status && self.around.page == Page::Same;
        if let Some(other) = other {
            node.set_description(other.text.as_str());
            let of = self.id((id, "other"));
            let mut label = self.label(&other, of);
            label.set_bounds(rect(info.bounds));
            if live {
                label.set_live(Live::Polite);
            }
            self.nodes.push((of, label));
            children.push(of);
        }
        if live {
            node.set_live(Live::Polite);
        }
        if info.role == Kind::TextField {
            let text = info.value.clone().filter(|_| !info.secret).unwrap_or_default();
            node.set_value(text.as_str());
            children.push(self.run(&Told { text, language: "" }, id));
        }
        self.state(&mut node, info);
        if info.role == Kind::Dialog {
            self.dialog = Some(id);
        }
        node.set_bounds(rect(info.bounds));
        node.set_children(children);
        self.nodes.push((id, node));
        id
    }

    /// How it stands, and what can be done with it.
    fn state(&mut self, node: &mut Node, info: &Info) {
        match (info.role, info.on) {
            (Kind::Tab, Some(on)) => node.set_selected(on),
            (Kind::Disclosure, Some(on)) => {
                node.set_expanded(on);
                node.set_toggled(on.into());
            }
            (_, Some(on)) => node.set_toggled(on.into()),
            (_, None) => {}
        }
        if matches!(info.role, Kind::Radio | Kind::CheckBox) {
            node.set_position_in_set(self.cards);
            self.cards += 1;
        }
        match info.role {
            Kind::Heading => node.set_level(1),
            Kind::Dialog => node.set_modal(),
            _ => {}
        }
        if let Some(key) = &info.key {
            node.set_keyboard_shortcut(key.as_str());
        }
        node.add_action(Action::ScrollIntoView);
        if info.role == Kind::TextField {
            node.add_action(Action::Focus);
            node.add_action(Action::SetValue);
        } else if info.pressable {
            node.add_action(Action::Focus);
            node.add_action(Action::Click);
        } else if node.role() == Role::Button {
            node.set_disabled();
        }
    }
}

/// The name in the language of the frame and in the other one: what the thing
/// is called, and after it what else stands in it.
fn names(info: &Info, texts: &[&Told]) -> (Told, Option<Told>) {
    let mut name = info.spoken.first.clone();
    let mut other = info.spoken.second.clone();
    for told in texts.iter().filter(|told| is_said(&told.text)) {
        let own = told.language.is_empty() || told.language == FRAME;
        if own || told.language == name.language {
            add(&mut name.text, &told.text);
        } else {
            let new = Told { text: String::new(), language: told.language };
            add(&mut other.get_or_insert(new).text, &told.text);
        }
    }
    (name, other)
}

/// Adds what is not said yet.
fn add(all: &mut String, text: &str) {
    let ends = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let said = all.match_indices(text).any(|(at, found)| {
        let before = all.get(..at).and_then(|part| part.chars().next_back());
        let after = all.get(at + found.len()..).and_then(|part| part.chars().next());
        ends(before) && ends(after)
    });
    if said {
        return;
    }
    match all.chars().next_back() {
        None => {}
        Some('.' | '?' | '!' | ':' | '؟') => all.push(' '),
        Some(_) => all.push_str(", "),
    }
    all.push_str(text);
}

/// Whether there is anything to say: dots between words are not.
fn is_said(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

fn role(info: &Info, holds_others: bool) -> Role {
    match info.role {
        // A line whose buttons are pressed, and not itself.
        Kind::Button if !info.pressable && holds_others => Role::Group,
        Kind::Button => Role::Button,
        Kind::Radio => Role::RadioButton,
        Kind::CheckBox => Role::CheckBox,
        Kind::Choice => Role::RadioGroup,
        Kind::Disclosure => Role::DisclosureTriangle,
        Kind::Tab => Role::Tab,
        Kind::TextField if info.secret => Role::PasswordInput,
        Kind::TextField => Role::TextInput,
        Kind::Heading => Role::Heading,
        Kind::Status => Role::Status,
        Kind::Dialog => Role::Dialog,
        Kind::Text => Role::Label,
    }
}

fn set_language(node: &mut Node, told: &Told) {
    if !told.language.is_empty() {
        node.set_language(told.language);
    }
}

fn rect(bounds: Rectangle) -> Rect {
    let (x, y) = (f64::from(bounds.x), f64::from(bounds.y));
    Rect::new(x, y, x + f64::from(bounds.width), y + f64::from(bounds.height))
}

#[cfg(test)]
mod tests;
