using System.Net.Mail;

namespace Leveransstrategi.Infrastructure.Mail;

/// <summary>Inställningar för e-post (mail settings), avsnittet <c>Epost</c>. Utan <see cref="Server"/> och <see cref="Mapp"/> väntar breven.</summary>
public sealed class Epostval
{
    /// <summary>Avsnittets namn (section name).</summary>
    public const string Avsnitt = "Epost";

    /// <summary>E-postserver (SMTP server).</summary>
    public string? Server { get; set; }

    /// <summary>Port (port), förval 587. Portalen går över till kryptering med STARTTLS.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Om förbindelsen ska krypteras (require STARTTLS). Bara en server på den egna datorn får vara utan.</summary>
    public bool Kryptering { get; set; } = true;

    /// <summary>Användare hos e-postservern (user name), om den kräver det.</summary>
    public string? Anvandare { get; set; }

    /// <summary>Lösenord (password). Hör hemma i en miljövariabel, aldrig i en fil som checkas in.</summary>
    public string? Losenord { get; set; }

    /// <summary>Avsändare (sender).</summary>
    public string? Avsandare { get; set; }

    /// <summary>Rollens brevlåda (mailbox of the role): dit påminnelser går när ägaren inte är en e-postadress.</summary>
    public string? Rollbrevlada { get; set; }

    /// <summary>Mapp att lägga breven i som filer (pickup folder) i stället för att skicka dem, för utveckling.</summary>
    public string? Mapp { get; set; }

    /// <summary>Portalens adress (public address), som länkarna i breven börjar med.</summary>
    public string Portaladress { get; set; } = "";

    /// <summary>Om det finns någonstans att skicka (is sending configured).</summary>
    public bool Pa => !string.IsNullOrWhiteSpace(Server) || !string.IsNullOrWhiteSpace(Mapp);

    /// <summary>Kontrollerar inställningarna (validates); anropas när portalen startar.</summary>
    /// <exception cref="InvalidOperationException">Inställningarna är ofullständiga eller går inte ihop.</exception>
    public void Kontrollera()
    {
        if (!string.IsNullOrWhiteSpace(Rollbrevlada) && !MailAddress.TryCreate(Rollbrevlada, out _))
            throw new InvalidOperationException($"{Avsnitt}:Rollbrevlada är ingen e-postadress.");
        if (!Pa)
            return;
        if (!MailAddress.TryCreate(Avsandare, out _))
            throw new InvalidOperationException($"{Avsnitt}:Avsandare saknas eller är ingen e-postadress. Ange den adress som breven kommer från.");
        if (!Uri.TryCreate(Portaladress, UriKind.Absolute, out var adress) || adress.Scheme is not ("http" or "https"))
            throw new InvalidOperationException("Portal:Adress saknas eller är ingen webbadress. Breven länkar till portalen, så den behövs när e-post är inställd.");
        if (string.IsNullOrWhiteSpace(Server))
            return;
        if (!string.IsNullOrWhiteSpace(Mapp))
            throw new InvalidOperationException($"{Avsnitt}:Server och {Avsnitt}:Mapp är båda satta. Välj om breven ska skickas eller läggas i en mapp.");
        if (Port is < 1 or > 65535)
            throw new InvalidOperationException($"{Avsnitt}:Port är {Port}. Ange en port mellan 1 och 65535.");
        if (Port == 465)
            throw new InvalidOperationException($"{Avsnitt}:Port är 465, som kräver kryptering från första tecknet. Portalen använder STARTTLS: ange 587 eller den port som servern har för det.");
        if (!Kryptering && Server is not ("localhost" or "127.0.0.1" or "::1"))
            throw new InvalidOperationException($"{Avsnitt}:Kryptering är av. Det går bara mot en e-postserver på den egna datorn.");
        if (string.IsNullOrEmpty(Anvandare) != string.IsNullOrEmpty(Losenord))
            throw new InvalidOperationException($"{Avsnitt}:Anvandare och {Avsnitt}:Losenord hör ihop. Ange båda eller ingen.");
    }
}
