import pytest

from archive.index.whoosh_engine import WhooshEngine
from tests.contract.engine_contract import EngineContract
from tests.helpers.large_index import as_large
from tests.helpers.memory_engine import MemoryEngine


class TestMemoryEngine(EngineContract):
    test_random_trees_find_the_same_in_random_documents = None  # it is what the others are compared with

    @pytest.fixture
    def engine(self):
        return MemoryEngine()


class TestWhooshEngine(EngineContract):
    @pytest.fixture
    def engine(self, tmp_path):
        engine = WhooshEngine(tmp_path / "index")
        yield engine
        engine.settle()
        engine.close()


class TestWhooshEngineAsIfLarge(EngineContract):
    @pytest.fixture
    def engine(self, tmp_path, monkeypatch):
        as_large(monkeypatch)
        engine = WhooshEngine(tmp_path / "index")
        yield engine
        engine.settle()
        engine.close()
