"""Tests of salestui."""
