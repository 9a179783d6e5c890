"""XML becomes elements, without entities, external files or bombs: the only home of defusedxml."""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from undertone.errors import InputError


def parsed(content: bytes, name: str) -> Element:
    """The root element.

    Raises:
        InputError: it is no XML, is cut off, or defines entities, which nothing here needs.
    """
    try:
        root: Element = fromstring(content, forbid_dtd=True)
    except DefusedXmlException:
        raise InputError(
            f"{name} defines entities, as no transcript needs to: it is left alone."
        ) from None
    except (ParseError, LookupError, ValueError):
        raise InputError(f"{name} is damaged: its XML is cut off or not well-formed.") from None
    return root
