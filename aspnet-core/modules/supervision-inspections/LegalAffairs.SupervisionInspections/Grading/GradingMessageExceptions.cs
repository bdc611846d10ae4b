using LegalAffairs.Abp;

namespace LegalAffairs.SupervisionInspections.Grading;

internal static class GradingMessageExceptions
{
    /// <summary>The message as a refusal, with its arguments.</summary>
    public static BusinessException ToException(this GradingMessage message)
    {
        var exception = new BusinessException(message.Code);
        foreach (var (name, value) in message.Arguments)
        {
            exception.WithData(name, value);
        }

        return exception;
    }
}
