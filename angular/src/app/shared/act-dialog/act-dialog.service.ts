import { Injectable, signal } from '@angular/core';
import { Observable, of } from 'rxjs';

export interface ActField {
  key: string;
  label: string;
  kind?: 'text' | 'long-text' | 'date' | 'number' | 'select' | 'org-unit';
  required?: boolean;
  maxLength?: number;
  help?: string;
  value?: string;
  /** For `select`. */
  options?: readonly { value: string; label: string }[];
}

export type ActValues = Readonly<Record<string, string>>;

/** All texts may be localization keys. */
export interface Act<T> {
  title: string;
  /** The button's word: what is done, not 确定. */
  verb: string;
  /** What will happen. */
  what: string;
  /** To whom. */
  whom?: string;
  /** What the person may have overlooked; none of it forbids the act. */
  warnings?: readonly string[];
  /** Whether and how it can be undone. */
  undo?: string;
  danger?: boolean;
  fields?: readonly ActField[];
  /** Does it. A refusal shows inside the dialog, which stays open with its input. */
  run: (values: ActValues) => Observable<T>;
}

export interface OpenAct<T = unknown> extends Act<T> {
  settle: (result: { value: T } | null) => void;
}

@Injectable({ providedIn: 'root' })
export class ActDialog {
  private readonly act = signal<OpenAct | null>(null);
  readonly current = this.act.asReadonly();

  /** Resolves with what `run` returned, or undefined when the person turned back. */
  async open<T>(act: Act<T>): Promise<T | undefined> {
    return (await this.ask(act))?.value;
  }

  /** Resolves true when done: for acts that return nothing. */
  async done(act: Act<unknown>): Promise<boolean> {
    return (await this.ask(act)) !== null;
  }

  /** A question without a call to the server. */
  confirm(question: Omit<Act<unknown>, 'run'>): Promise<boolean> {
    return this.done({ ...question, run: () => of(undefined) });
  }

  private ask<T>(act: Act<T>): Promise<{ value: T } | null> {
    this.act()?.settle(null);
    return new Promise(resolve => {
      const settle = (result: { value: T } | null) => {
        this.act.set(null);
        resolve(result);
      };
      this.act.set({ ...act, settle } as OpenAct);
    });
  }
}
