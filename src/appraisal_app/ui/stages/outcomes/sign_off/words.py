"""What the sign-off page says."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.sign_off import SignOff

TURN: Mapping[SignatoryRole, str] = MappingProxyType(
    {
        SignatoryRole.CHAIR: "The chair certifies the statement",
        SignatoryRole.CHIEF_EXECUTIVE: "The chief executive signs as received and discussed",
    }
)
DECLARATION: Mapping[SignatoryRole, str] = MappingProxyType(
    {
        SignatoryRole.CHAIR: "I certify that this is the panel's statement, that the review was "
        "held as it says, and that the chief executive's comments stand in it word for word.",
        SignatoryRole.CHIEF_EXECUTIVE: "I have received this statement and discussed it with the "
        "panel. Signing does not mean that I agree with it: whether I do stands in the statement.",
    }
)
ADDENDUM_TURN: Mapping[SignatoryRole, str] = MappingProxyType(
    {
        SignatoryRole.CHAIR: "The chair certifies the addendum",
        SignatoryRole.CHIEF_EXECUTIVE: "The chief executive signs the addendum as received and "
        "discussed",
    }
)
ADDENDUM_DECLARATION: Mapping[SignatoryRole, str] = MappingProxyType(
    {
        SignatoryRole.CHAIR: "I certify that this addendum belongs to the signed statement.",
        SignatoryRole.CHIEF_EXECUTIVE: "I have received this addendum and discussed it. Signing "
        "does not mean that I agree with it.",
    }
)
NO_ADDENDUM = "Choose an addendum that is still to be signed, or add one below first."
UNDECLARED = "Read the declaration, then tick it before signing."
SIGNED_ALREADY = (
    "This identity has signed this already. Choose the one of whoever signs now; everybody signs "
    "with their own."
)
NO_IDENTITY = "Choose the signing identity to sign with."

USUAL_CIRCULATION = (
    "The chief executive",
    "The members of the review panel",
    "The external adviser",
    "The clerk, one sealed copy",
)

CLOSING = (
    "The chief executive does not have to sign, and the review need not stop. The chair may close "
    "the statement without this signature. Then the statement is made anew with the date and the "
    "reason printed in it and with one place to sign, the chair's; a chair who signed with a key "
    "signs the new statement again. The chief executive's comments stay word for word. It is also "
    "the way when no answer comes, or when the chief executive has left: say so, and since when."
)
CLOSE_ASKED = (
    "The statement is made anew with your reason printed in it, and can no longer be signed by "
    "the chief executive in this file. This cannot be taken back."
)
FREEZING = (
    "Making it ready fixes the text: nothing in it can change any more. Look at the preview first. "
    "You can take it back to draft as long as nobody has signed."
)
PAPER_ASKED = "The signature is recorded for good. Is it the name that stands on the paper?"
COMPARE = (
    "{name} signed on {day} with a certificate that this file does not know yet. Ring {name} and "
    "compare the fingerprint, group by group:\n\n{fingerprint}\n\nKeep the signature only if it "
    "is the same; the certificate is then recorded for this office."
)


def close_reason(sign_off: SignOff) -> str:
    """What is suggested to be printed when the chief executive said why there is no signature."""
    return phrased(
        "Offered for signature. On {declined_on} the chief executive wrote: “{declined}”",
        declined_on=long_day(sign_off.declined_on),
        declined=sign_off.declined,
    )
