import { makeBuyer } from '../seed/make-buyer.ts';
import type { Buyer } from '../world/buyer.ts';
import type { Random } from '../world/random.ts';
import type { Asked } from './asked.ts';
import type { PagePlan } from './page-plan.ts';

/**
 * Where in an answer a value stands.
 */
export interface Place {
  /** The name of the field; of a list's items, that of the list. */
  readonly name: string;
  /** The field that holds the object it is in; empty at the top. */
  readonly parent: string;
  /** Names from the top, joined by dots. */
  readonly path: string;
  /** The position in the nearest list. */
  readonly index: number;
  /** What the input has at the same place. */
  readonly mirror: unknown;
  /** Who this part of the answer is about. */
  readonly person: () => Buyer;
}

/**
 * Writes one answer: what was asked, the stream its values come from, and the page it is.
 */
export interface Scribe {
  readonly asked: Asked;
  readonly random: Random;
  readonly plan: PagePlan | undefined;
  /** Midnight of the platform's day, in seconds. What an answer tells of lies around it. */
  readonly today: number;
  readonly top: Place;
  /** Makes up another person, when somebody asks. */
  newPerson(): () => Buyer;
}

const DAY = 24 * 3600;

/** Makes the scribe of an answer. */
export function createScribe(asked: Asked, random: Random, plan: PagePlan | undefined): Scribe {
  const seconds = asked.world.clock.seconds();
  let people = 0;

  function newPerson(): () => Buyer {
    people += 1;
    const number = people;
    let person: Buyer | undefined;
    return () => {
      person ??= makeUp(asked, random.fork(`person ${number}`));
      return person;
    };
  }

  return {
    asked,
    random,
    plan,
    today: seconds - (seconds % DAY),
    top: { name: '', parent: '', path: '', index: 0, mirror: asked.input, person: newPerson() },
    newPerson,
  };
}

/** The world's own ids are for what is in the world; these are not taken from it. */
function makeUp({ market, profile }: Asked, random: Random): Buyer {
  return makeBuyer(market, profile, 100 + random.below(900), random, {
    next: () => madeUpId(random, '7213'),
  });
}

/** An id of 19 digits. It is odd, so that reading it as a double always changes it. */
export function madeUpId(random: Random, prefix: string): string {
  const middle = Array.from({ length: 18 - prefix.length }, () => random.below(10)).join('');
  return `${prefix}${middle}${random.pick(['1', '3', '5', '7', '9'])}`;
}
