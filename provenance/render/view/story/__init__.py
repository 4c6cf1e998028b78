"""The story as it is read: grafs of the original beside what became of them, with every edit where it stands."""

from provenance.render.view.story.build import story
from provenance.render.view.story.nouns import Fate, Graf, Shown, Story, Stretch

__all__ = ["Fate", "Graf", "Shown", "Story", "Stretch", "story"]
