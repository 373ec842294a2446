-- What failed because the disk was full is named so, and then goes on by itself.
UPDATE conversion SET fault = 'NO_ROOM'
WHERE state = 'FAILED' AND (message LIKE '%No space left on device%' OR message LIKE '%not enough room on the disk%');
