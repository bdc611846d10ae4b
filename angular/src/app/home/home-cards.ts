import {
  EnvironmentProviders,
  InjectionToken,
  Type,
  makeEnvironmentProviders,
} from '@angular/core';

/** A card on the first page. It shows work with the act beside it, or answers one question. */
export interface HomeCard {
  title: string;
  load: () => Promise<Type<unknown>>;
  requiredPolicy?: string;
  order?: number;
  wide?: boolean;
}

export const HOME_CARDS = new InjectionToken<HomeCard[][]>('HOME_CARDS');

export const provideHomeCards = (cards: HomeCard[]): EnvironmentProviders =>
  makeEnvironmentProviders([{ provide: HOME_CARDS, useValue: cards, multi: true }]);
