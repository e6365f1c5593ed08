import { describe, expect, it } from 'vitest';
import { quietly } from './quietly.ts';

describe('quietly', () => {
  it('passes on and keeps to itself what is thrown', () => {
    const told: string[] = [];
    quietly(() => told.push('told'));
    quietly(() => {
      told.push('failed');
      throw new Error('full');
    });
    expect(told).toEqual(['told', 'failed']);
  });

  it('listens to what comes later, so that nothing is left unheard', async () => {
    const heard: unknown[] = [];
    const later = new Promise(() => undefined);
    later.then = (_: unknown, rejected: unknown) => {
      heard.push(typeof rejected);
      return later as never;
    };
    quietly(() => later);
    quietly(() => Promise.reject(new Error('full')));
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual(['function']);
  });
});
