import {
  AssessmentMethods,
  IndicatorApplicability,
} from '@proxy/supervision-inspections/task-plans';
import { indicatorForm, indicatorInput, nextIndicator } from './indicator-form';
import { methodsIn } from '../methods';

describe('The form of an indicator', () => {
  it('needs a unit when units are picked', () => {
    const form = indicatorForm();
    form.patchValue({ applicability: IndicatorApplicability.Picked });
    expect(form.controls.pickedUnitIds.hasError('required')).toBe(true);
    form.patchValue({ pickedUnitIds: ['u1'] });
    expect(form.controls.pickedUnitIds.valid).toBe(true);
    form.patchValue({ applicability: IndicatorApplicability.All, pickedUnitIds: [] });
    expect(form.controls.pickedUnitIds.valid).toBe(true);
  });

  it('sends deadlines from early to late, and no units unless picked', () => {
    const form = indicatorForm();
    form.patchValue({ deadlines: ['2026-12-25', '2026-09-25'], pickedUnitIds: ['u1'] });
    const input = indicatorInput(form.getRawValue(), 'stamp');
    expect(input.deadlines).toEqual(['2026-09-25', '2026-12-25']);
    expect(input.pickedUnitIds).toEqual([]);
    expect(input.planConcurrencyStamp).toBe('stamp');
  });

  it('proposes the next number in the last 一级指标', () => {
    const last = { number: 12, category: '加减分项', name: '扣分项', rule: null };
    expect(nextIndicator({ indicators: [last] })).toEqual({ number: 13, category: '加减分项' });
    expect(nextIndicator({}).number).toBe(1);
  });

  it('reads methods out of their flags', () => {
    const { Platform, Survey } = AssessmentMethods;
    expect(methodsIn(Platform | Survey)).toEqual([Platform, Survey]);
  });
});
