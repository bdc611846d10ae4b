import { Grade } from '@proxy/supervision-inspections/grading';
import { ReviewStage } from '@proxy/supervision-inspections/reviews';
import { isProblem, viewOf } from './cell-view';

describe('viewOf', () => {
  it('shows a grade before everything else', () => {
    const view = viewOf({ applies: true, grade: Grade.Good, isOverdue: true });
    expect(view.look).toBe('good');
    expect(view.text).toBe('SupervisionInspections::Enum:Grade.3');
  });

  it('shows points with their sign', () => {
    expect(viewOf({ applies: true, points: 2.5 }).text).toBe('+2.5');
    expect(viewOf({ applies: true, points: -3 }).text).toBe('-3');
  });

  it('tells overdue from what is merely open', () => {
    expect(viewOf({ applies: true, stage: ReviewStage.Missing, isOverdue: true }).look).toBe(
      'overdue',
    );
    expect(viewOf({ applies: true, stage: ReviewStage.Missing }).look).toBe('none');
  });

  it('shows a dash for points that nobody has given', () => {
    const view = viewOf({ applies: true, stage: ReviewStage.Idle });
    expect(view.text).toBe('—');
    expect(view.spoken).toBe('SupervisionInspections::Board:Idle');
    expect(view.look).toBe('none');
    expect(viewOf({ applies: true, stage: ReviewStage.Graded, points: 2 }).text).toBe('+2');
  });

  it('leaves out what is not the unit’s', () => {
    expect(viewOf({ applies: false, grade: null }).look).toBe('off');
  });
});

describe('isProblem', () => {
  it('takes 中 and 差, overdue and returned cells', () => {
    expect(isProblem({ applies: true, grade: Grade.Medium })).toBe(true);
    expect(isProblem({ applies: true, stage: ReviewStage.Returned })).toBe(true);
    expect(isProblem({ applies: true, isOverdue: true })).toBe(true);
    expect(isProblem({ applies: true, grade: Grade.Good })).toBe(false);
    expect(isProblem({ applies: false, isOverdue: true })).toBe(false);
  });
});
