namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>Hur det gick att skicka ett brev (outcome of sending).</summary>
public enum Sandningsutfall
{
    /// <summary>Mottaget av e-postservern (accepted).</summary>
    Skickat = 1,

    /// <summary>Säkert inte mottaget (certainly not accepted); det går att försöka igen.</summary>
    Misslyckat = 2,

    /// <summary>Kontakten bröts så att ingen vet (unknown); det skickas inte igen av sig självt.</summary>
    Oklart = 3,
}

/// <summary>Brevsändare (sender of letters) mot omvärlden.</summary>
public interface IBrevsandare
{
    /// <summary>Om det finns någonstans att skicka (is sending configured); annars väntar breven.</summary>
    bool Pa { get; }

    /// <summary>Var breven hamnar (where the letters go), i ord till administratören.</summary>
    string Vart { get; }

    /// <summary>Skickar ett brev (sends a letter).</summary>
    /// <param name="brev">Brevet (the letter).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <returns>Utfallet och felet, om något (the outcome and the error).</returns>
    Task<(Sandningsutfall Utfall, string? Fel)> SkickaAsync(TaBrev.Brev brev, CancellationToken cancellationToken);
}
