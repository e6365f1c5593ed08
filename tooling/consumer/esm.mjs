import '@twinshore/core';
