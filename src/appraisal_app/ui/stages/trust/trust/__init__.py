"""The trust profile: values, priorities and schools."""
