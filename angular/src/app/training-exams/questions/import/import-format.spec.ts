import { QuestionFormat } from '@proxy/training-exams/questions';
import { formatOf } from './import-format';

describe('The format of a file', () => {
  it('is told by the name of a table and by the text of others', () => {
    expect(formatOf('题库.XLSX', '')).toBe(QuestionFormat.Excel);
    expect(formatOf('a.csv', 'ANSWER: A')).toBe(QuestionFormat.Excel);
    expect(formatOf('a.txt', '甲？\nA. 一\nB. 二\nANSWER: B\n')).toBe(QuestionFormat.Aiken);
    expect(formatOf('a.txt', '甲？ {=一 ~二}')).toBe(QuestionFormat.Gift);
  });
});
