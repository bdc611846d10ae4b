import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
} from '@angular/core';
import { FormsModule, ReactiveFormsModule } from '@angular/forms';
import { letterOf } from '../question-words';
import { lettersOf, readLetters, splitOptions, withoutOption } from './option-texts';
import { MAX_OPTIONS, MIN_OPTIONS, QuestionForm, setTexts } from './question-form';

/** Options and which are right, by ticking or by typing their letters. Enter goes on to the next option. */
@Component({
  selector: 'app-options-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormsModule, LocalizationPipe, ReactiveFormsModule],
  templateUrl: './options-editor.component.html',
  styleUrl: './options-editor.component.scss',
})
export class OptionsEditorComponent {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  readonly form = input.required<QuestionForm>();
  readonly single = input.required<boolean>();
  /**
   * What the form holds: new with each change, so that this is drawn again. It comes with the next frame, and who types fast
   * is ahead of it: what is decided here is decided by the form itself.
   */
  readonly right = input.required<readonly number[]>();
  readonly texts = input.required<readonly string[]>();

  protected readonly min = MIN_OPTIONS;
  protected readonly max = MAX_OPTIONS;
  protected readonly letters = computed(() => lettersOf(this.right()));

  protected letterOf(position: number): string {
    return letterOf(position);
  }

  protected type(letters: string): void {
    // Of a single choice the letter typed last counts.
    const typed = this.single() ? letters.trim().slice(-1) : letters;
    this.choose(readLetters(typed).filter(position => position < this.written.length));
  }

  protected toggle(position: number): void {
    const right = this.form().controls.right.value;
    if (this.single()) this.choose([position]);
    else if (right.includes(position)) this.choose(right.filter(other => other !== position));
    else this.choose([...right, position].sort((a, b) => a - b));
  }

  protected add(): void {
    const written = this.written;
    if (written.length >= MAX_OPTIONS) return;
    this.setOptions([...written, '']);
    afterNextRender(() => this.focus(`option-${written.length}`), { injector: this.injector });
  }

  protected remove(position: number): void {
    this.setOptions(this.written.filter((_, i) => i !== position));
    this.choose(withoutOption(this.form().controls.right.value, position));
  }

  protected goOn(event: Event, position: number): void {
    // Enter also confirms what an input method proposes.
    if ((event as KeyboardEvent).isComposing) return;
    event.preventDefault();
    const written = this.written;
    const last = position + 1 === written.length;
    if (!last) this.focus(`option-${position + 1}`);
    else if (position >= MIN_OPTIONS && !written[position]) this.finish(position);
    else this.add();
  }

  /** Enter in an option left empty says that there are no more: the key comes next. */
  private finish(position: number): void {
    this.focus('key');
    this.remove(position);
  }

  /** A list of options copied from a document fills the options from here on. */
  protected paste(event: ClipboardEvent, position: number): void {
    const pasted = splitOptions(event.clipboardData?.getData('text') ?? '');
    if (pasted.length < 2) return;
    event.preventDefault();
    const texts = this.written;
    const behind = texts.slice(position + pasted.length);
    this.setOptions([...texts.slice(0, position), ...pasted, ...behind].slice(0, MAX_OPTIONS));
  }

  private get written(): string[] {
    return this.form().controls.options.getRawValue();
  }

  private choose(right: number[]): void {
    const { right: control } = this.form().controls;
    control.markAsDirty();
    control.setValue(right);
  }

  private setOptions(texts: readonly string[]): void {
    setTexts(this.form().controls.options, texts);
    this.form().controls.options.markAsDirty();
  }

  private focus(id: string): void {
    this.host.querySelector<HTMLElement>(`#${id}`)?.focus();
  }
}
