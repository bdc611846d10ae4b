import { LocalizationService } from '@abp/ng.core';
import { TestBed } from '@angular/core/testing';
import { OptionsEditorComponent } from './options-editor.component';
import { questionForm, setTexts } from './question-form';

function show(...options: string[]) {
  TestBed.configureTestingModule({
    providers: [{ provide: LocalizationService, useValue: { instant: (key: string) => key } }],
  });
  const form = questionForm();
  setTexts(form.controls.options, options);
  const fixture = TestBed.createComponent(OptionsEditorComponent);
  const draw = () => {
    fixture.componentRef.setInput('form', form);
    fixture.componentRef.setInput('single', true);
    fixture.componentRef.setInput('right', form.value.right);
    fixture.componentRef.setInput('texts', form.value.options);
    fixture.detectChanges();
  };
  draw();
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const option = (position: number) => page.querySelector<HTMLInputElement>(`#option-${position}`);
  return { form, draw, page, option };
}

function type(input: HTMLInputElement | null, text: string): void {
  if (!input) throw new Error('There is no such option');
  input.value = text;
  input.dispatchEvent(new Event('input'));
}

const enter = (input: HTMLInputElement | null) =>
  input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));

describe('Options typed faster than the page is drawn', () => {
  it('keep every letter when Enter asks for one more', async () => {
    const { form, draw, option } = show('甲', '乙', '丙', '');
    type(option(3), '丁说法');
    enter(option(3));
    expect(form.value.options).toEqual(['甲', '乙', '丙', '丁说法', '']);
    draw();
    await new Promise(resolve => setTimeout(resolve));
    expect(document.activeElement?.id).toBe('option-4');
  });

  it('keep what is written when the empty one behind them is left with Enter', () => {
    const { form, option } = show('甲', '乙', '丙', '');
    type(option(2), '丙说法');
    enter(option(3));
    expect(form.value.options).toEqual(['甲', '乙', '丙说法']);
  });

  it('are known to the key at once', () => {
    const { form, page, option } = show('甲', '乙');
    type(option(1), '乙说法');
    enter(option(1));
    type(option(1), '乙说法二');
    type(page.querySelector('#key'), 'c');
    expect(form.value.right).toEqual([2]);
  });
});
