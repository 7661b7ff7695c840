using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;

namespace Leveransstrategi.TestSupport;

/// <summary>Testkonton (accounts in tests): skapas som i portalen, av en administratör och med en engångslänk.</summary>
public static class Testkonton
{
    /// <summary>Lösenordet som testens konton har (password of the test accounts).</summary>
    public const string Losenord = "grus sten lera mossa";

    /// <summary>Skapar ett konto som kan logga in (creates an account that can sign in).</summary>
    /// <param name="databas">Databasen (the database).</param>
    /// <param name="epost">E-postadress (e-mail).</param>
    /// <param name="roller">Roller (roles).</param>
    public static async Task<Guid> KontoAsync(this Testdatabas databas, string epost, params string[] roller)
    {
        ArgumentNullException.ThrowIfNull(databas);
        var konto = await databas.SkickaAsync(new SkapaKonto.Command(epost.Split('@')[0], epost, roller, []), Testanvandare.Med(Roller.Administrator));
        await databas.SkickaAsync(new ValjLosenord.Command(konto.Nyckel, Losenord), Testanvandare.UtanKonto);
        return konto.Id;
    }
}
