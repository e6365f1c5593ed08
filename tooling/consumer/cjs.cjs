require('@twinshore/core');
