"""The answers of the pay pages, in words."""

from __future__ import annotations

from appraisal_app.domain.pay import PayFactor, PayKind, PerformanceInput
from appraisal_app.ui.forms.blocks import Option

INPUTS = (
    Option(
        PerformanceInput.PROGRESS.value,
        "The review shows the progress that the pay policy asks for",
    ),
    Option(
        PerformanceInput.NO_PROGRESS.value,
        "The review does not show the progress that the pay policy asks for",
    ),
    Option(PerformanceInput.NOT_LINKED.value, "Pay is decided without regard to the review"),
)
FACTORS = (
    Option(PayFactor.SIZE.value, "Size", "how many schools, pupils and people"),
    Option(PayFactor.CHALLENGE.value, "Challenge", "how hard this job is in this trust"),
    Option(PayFactor.RESPONSIBILITY.value, "Responsibility", "what the post answers for"),
    Option(PayFactor.PERFORMANCE.value, "Performance", "the one line from the review"),
    Option(PayFactor.AFFORDABILITY.value, "Affordability", "what the trust can bear for years"),
    Option(PayFactor.COMPARATORS.value, "Comparison", "what like posts elsewhere are paid"),
)
KINDS = (
    Option(PayKind.NO_CHANGE.value, "No change"),
    Option(PayKind.COST_OF_LIVING.value, "A cost-of-living rise only"),
    Option(PayKind.PROGRESSION.value, "Progression within the range of the post"),
    Option(PayKind.NON_CONSOLIDATED.value, "A single payment that does not last"),
    Option(PayKind.OTHER.value, "Something else", "the reasons say what"),
)
