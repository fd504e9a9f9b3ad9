import pytest

from archive.errors import KnownError
from archive.index.whoosh_owner import check_owner, installed


def test_the_environment_has_the_one_whoosh():
    check_owner(installed())
    assert installed() == {"whoosh-reloaded": "2.7.5"}


@pytest.mark.parametrize(
    "owners", [{"whoosh-reloaded": "2.7.5", "whoosh3": "3.54.0"}, {"whoosh": "2.7.4"}, {"whoosh-reloaded": "3.0.0"}]
)
def test_another_whoosh_is_refused_by_name(owners):
    with pytest.raises(KnownError) as caught:
        check_owner(owners)
    assert list(owners)[-1] in caught.value.message
    assert "pip install whoosh-reloaded==2.7.5" in caught.value.hint


def test_a_bundled_application_has_no_metadata_and_is_fine():
    check_owner({})
