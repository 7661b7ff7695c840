using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Versionens status (state of a version) i handläggningen, så som den lagras.</summary>
public enum Anvisningsstatus
{
    /// <summary>Utkast (draft): redaktörerna skriver.</summary>
    Utkast = 1,

    /// <summary>Under granskning (in review): texten är låst och en annan redaktör granskar.</summary>
    UnderGranskning = 2,

    /// <summary>Inför KS (before the executive board): granskad och väntar på kommunstyrelsens beslut.</summary>
    InforKs = 3,

    /// <summary>Beslutad (decided): texten ändras aldrig mer.</summary>
    Beslutad = 4,

    /// <summary>Förkastad (discarded draft): ligger kvar för den som får se utkast.</summary>
    Forkastad = 5,
}

/// <summary>
/// Versionens läge en viss dag (what a version is on a day). Läget för en beslutad version följer av giltigheten och lagras inte, så
/// att en version börjar gälla vid midnatt utan att någon gör något.
/// </summary>
public enum Anvisningslage
{
    /// <summary>Utkast (draft).</summary>
    Utkast = 1,

    /// <summary>Under granskning (in review).</summary>
    UnderGranskning = 2,

    /// <summary>Inför KS (before the executive board).</summary>
    InforKs = 3,

    /// <summary>Kommande (decided, not yet in force).</summary>
    Kommande = 4,

    /// <summary>Gällande (in force).</summary>
    Gallande = 5,

    /// <summary>Ersatt (replaced).</summary>
    Ersatt = 6,

    /// <summary>Upphävd (repealed).</summary>
    Upphavd = 7,

    /// <summary>Förkastad (discarded draft).</summary>
    Forkastad = 8,
}

/// <summary>Lägesbedömning (how the state on a day follows from what is stored).</summary>
public static class Lagesbedomning
{
    /// <summary>Vad en version är en viss dag (what a version is on a day).</summary>
    /// <param name="status">Status (state).</param>
    /// <param name="giltighet">Giltighet (validity).</param>
    /// <param name="upphavd">Om den är upphävd (repealed).</param>
    /// <param name="arGallande">Om den är den som gäller dagen (is the one in force).</param>
    /// <param name="dag">Dagen (the day).</param>
    /// <param name="avlostFranStart">Om en senare version gäller från samma dag (replaced from its first day), så att den aldrig gäller.</param>
    public static Anvisningslage Lage(Anvisningsstatus status, Giltighet giltighet, bool upphavd, bool arGallande, DateOnly dag, bool avlostFranStart = false)
    {
        ArgumentNullException.ThrowIfNull(giltighet);
        return status switch
        {
            Anvisningsstatus.Utkast => Anvisningslage.Utkast,
            Anvisningsstatus.UnderGranskning => Anvisningslage.UnderGranskning,
            Anvisningsstatus.InforKs => Anvisningslage.InforKs,
            Anvisningsstatus.Forkastad => Anvisningslage.Forkastad,
            _ when arGallande => Anvisningslage.Gallande,
            _ when avlostFranStart => Anvisningslage.Ersatt,
            _ when giltighet.Fran > dag => Anvisningslage.Kommande,
            _ when upphavd => Anvisningslage.Upphavd,
            _ => Anvisningslage.Ersatt,
        };
    }
}

/// <summary>Versionens slag (kind of version).</summary>
public enum Versionsslag
{
    /// <summary>Ordinarie version (regular version).</summary>
    Ordinarie = 1,

    /// <summary>Rättelse av skrivfel (correction of a slip of the pen) i en beslutad version.</summary>
    Rattelse = 2,
}

/// <summary>Den som handlar (who acts), så som det står i spåret.</summary>
/// <param name="Id">Konto (account id), om någon är inloggad.</param>
/// <param name="Namn">Namn (name).</param>
public sealed record Handlaggare(Guid? Id, string Namn)
{
    /// <summary>Längsta namn (maximum length in characters).</summary>
    public const int MaxLangdNamn = 200;
}

/// <summary>Det runt utkastet som kan hindra att det går vidare (what surrounds a draft and may stop it).</summary>
/// <param name="KandaPunkter">Punkter i andra anvisningar som är beslutade (clauses of other instructions).</param>
/// <param name="OppnaKonflikter">Antal konflikter som väntar på val (open conflicts).</param>
/// <param name="OppnaKommentarer">Antal kommentarer som inte är lösta (open comments).</param>
public sealed record Arbetslage(IReadOnlySet<PunktId> KandaPunkter, int OppnaKonflikter, int OppnaKommentarer)
{
    /// <summary>Hindren (the obstacles), på svenska.</summary>
    public IReadOnlyList<Utkasthinder> Hinder()
    {
        var hinder = new List<Utkasthinder>();
        if (OppnaKonflikter > 0)
            hinder.Add(new(OppnaKonflikter == 1 ? "En konflikt mellan två redaktörers text väntar på val. Välj vad som ska gälla." : $"{OppnaKonflikter} konflikter mellan redaktörers text väntar på val. Välj vad som ska gälla.", Hinderplats.Konflikter));
        if (OppnaKommentarer > 0)
            hinder.Add(new(OppnaKommentarer == 1 ? "En kommentar är inte löst. Svara och lös den." : $"{OppnaKommentarer} kommentarer är inte lösta. Svara och lös dem.", Hinderplats.Kommentarer));
        return hinder;
    }
}
