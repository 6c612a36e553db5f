using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Assistant.Host.Access;

/// <summary>The keys that protect sign-in cookies: in the data folder, so that cookies stay good over a restart. What cannot be kept there serves until the host ends.</summary>
internal sealed partial class SignInKeys(DirectoryInfo folder, ILoggerFactory loggers) : IXmlRepository
{
    private readonly FileSystemXmlRepository _files = new(folder, loggers);
    private readonly ILogger _logger = loggers.CreateLogger<SignInKeys>();
    private readonly Lock _gate = new();
    private readonly List<XElement> _unkept = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        PutBrokenAside();
        lock (_gate)
        {
            return [.. Kept(), .. _unkept];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        try
        {
            _files.StoreElement(element, friendlyName);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            NotKept(fault.GetType().Name);
            lock (_gate)
            {
                _unkept.Add(element);
            }
        }
    }

    private IReadOnlyCollection<XElement> Kept()
    {
        try
        {
            return _files.GetAllElements();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or XmlException)
        {
            NotRead(fault.GetType().Name);
            return [];
        }
    }

    /// <summary>One file cut short, as by a power cut, would else make all others useless.</summary>
    private void PutBrokenAside()
    {
        try
        {
            foreach (var file in folder.Exists ? folder.GetFiles("*.xml") : [])
            {
                if (IsBroken(file))
                {
                    file.MoveTo(file.FullName + ".broken", overwrite: true);
                    PutAside(file.Name);
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            NotRead(fault.GetType().Name);
        }
    }

    private static bool IsBroken(FileInfo file)
    {
        try
        {
            using var text = file.OpenRead();
            _ = XElement.Load(text);
            return false;
        }
        catch (XmlException)
        {
            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A key for sign-in cannot be kept ({Fault}): people sign in again after a restart; set Data:Folder to a folder the host may write")]
    private partial void NotKept(string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Keys for sign-in cannot be read ({Fault}): people sign in again")]
    private partial void NotRead(string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A key for sign-in was cut short and is kept aside as {File}: people may have to sign in again")]
    private partial void PutAside(string file);
}
