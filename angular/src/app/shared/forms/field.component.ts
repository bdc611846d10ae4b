import { LocalizationPipe } from '@abp/ng.core';
import {
  AfterContentChecked,
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import { AbstractControl } from '@angular/forms';
import { TextPipe } from '../text.pipe';
import { controlMessage } from './control-message';

/** Label above, help and error below; the projected control has the id given as `for`. */
@Component({
  selector: 'app-field',
  // Touched and invalid live outside signals: the check below marks the view when they change.
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, TextPipe],
  template: `
    <label class="form-label" [attr.for]="for()">
      {{ label() | appText }}
      @if (required()) {
        <span class="tone-bad" aria-hidden="true">*</span>
      }
    </label>
    <ng-content />
    @if (help()) {
      <p class="field-help" [id]="for() + '-help'">{{ help() | appText }}</p>
    }
    @if (message; as text) {
      <p class="field-error" [id]="for() + '-error'">
        <i class="fa fa-circle-exclamation" aria-hidden="true"></i>
        {{ text.key | abpLocalization: text.params }}
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 16px;
    }
  `,
})
export class FieldComponent implements AfterContentChecked {
  readonly for = input.required<string>();
  readonly label = input.required<string>();
  readonly control = input<AbstractControl>();
  readonly help = input<string>();
  readonly required = input(false);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly view = inject(ChangeDetectorRef);
  private shown = '';
  protected message: { key: string; params: string[] } | null = null;

  ngAfterContentChecked(): void {
    const control = this.control();
    this.message = control?.touched ? controlMessage(control) : null;
    const state = JSON.stringify(this.message);
    if (state !== this.shown) this.view.markForCheck();
    this.shown = state;
    this.describe();
  }

  private describe(): void {
    const element = this.host.querySelector(`[id="${this.for()}"]`);
    if (!element) return;
    const ids = [
      this.help() ? `${this.for()}-help` : '',
      this.message ? `${this.for()}-error` : '',
    ].filter(Boolean);
    set(element, 'aria-describedby', ids.join(' '));
    // Of a group only its description is read.
    const hasState = element.getAttribute('role') !== 'group';
    set(element, 'aria-invalid', hasState && this.message ? 'true' : '');
    set(element, 'aria-required', hasState && this.required() ? 'true' : '');
    element.classList.toggle('is-invalid', this.message !== null);
  }
}

function set(element: Element, name: string, value: string): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
