namespace LegalAffairs.Nodes.Tests.Running;

/// <summary>People press the button again until it is done; what is wrong with their input would not get better by that.</summary>
internal static class Again
{
    private const int Attempts = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <param name="isDone">Which refusals of a repeated call say that the first one, whose answer was lost, has done it.</param>
    public static async Task<ApiResponse> UntilDoneAsync(Func<Task<ApiResponse>> call, Func<ApiResponse, bool>? isDone = null)
    {
        var last = "nothing";
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                var response = await call();
                if ((int)response.Status is >= 200 and < 300 || (attempt > 1 && isDone?.Invoke(response) == true))
                {
                    return response;
                }

                last = $"{response.Status} {response.Text}";
                ((int)response.Status is 409 or >= 500).ShouldBeTrue(last);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
            {
                last = e.Message;
            }

            await Task.Delay(Pause);
        }

        throw new ShouldAssertException($"It was never done: {last}");
    }
}
